/** Where to go after signing in: a page of ours, never another site. */
export const localPath = (to: string | null): string => {
  if (to === null) return '/';
  const url = new URL(to, window.location.origin);
  return url.origin === window.location.origin && url.pathname !== '/sign-in' ? url.pathname + url.search + url.hash : '/';
};
