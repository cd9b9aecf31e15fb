import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is on its way to paper: what is left out on the screen is drawn before it is taken. */
export const usePrinting = (): boolean => {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), listening);
    window.addEventListener('afterprint', () => setPrinting(false), listening);
    return () => listening.abort();
  }, []);
  return printing;
};
