/** Where to go after signing in: a page of ours, never another site; `home` when no page was asked for. */
export const localPath = (to: string | null, home: string): string => {
  if (to === null) return home;
  const url = new URL(to, window.location.origin);
  return url.origin === window.location.origin && url.pathname !== '/sign-in' ? url.pathname + url.search + url.hash : home;
};
