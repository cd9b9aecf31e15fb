import { useEffect, useState } from 'react';

/** How long a value has to stand still before it counts, in milliseconds. */
const STILL_MS = 90;

/** The value, once it has stood still: while a slider is dragged, only where it rests is asked for. */
export const useSettled = <Value>(value: Value): Value => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), STILL_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
