type Listener = () => void;
const listeners = new Set<Listener>();

/** Tells the page that the server no longer knows the session. */
export const announceSignedOut = (): void => listeners.forEach((listener) => listener());

/** Returns the function that stops listening. */
export const onSignedOut = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
