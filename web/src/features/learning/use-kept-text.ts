import { useEffect, useRef, useState } from 'react';
import { api, dataOf } from '../../api/client';

const PAUSE_MS = 1_500;
const keyOf = (attemptId: string, step: number): string => `jieli.attempt.${attemptId}.${step}`;

/**
 * Text that survives a reload, a lost network and a change of device: in the browser with every letter, on the server when
 * the writing pauses. `stored`: what the server had.
 */
export const useKeptText = (attemptId: string, step: number, stored: string | undefined) => {
  const key = keyOf(attemptId, step);
  const [text, setText] = useState(() => localStorage.getItem(key) ?? stored ?? '');
  const saved = useRef(stored ?? '');
  useEffect(() => {
    if (text === saved.current) return;
    localStorage.setItem(key, text);
    const timer = setTimeout(() => {
      // Without network the browser keeps it; the next pause tries again.
      void dataOf(api.PUT('/api/learning/attempts/{attemptId}/draft', { params: { path: { attemptId } }, body: { step, text } }))
        .then(() => (saved.current = text))
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [attemptId, key, step, text]);
  return { text, setText, forget: () => localStorage.removeItem(key) };
};
