import { useEffect, useState } from 'react';

interface TimeLeftProps {
  readonly until: string;
  /** Of the server, when the page was read: the clock of the device may be wrong. */
  readonly now: string;
  readonly onOver: () => void;
}

const minutesAndSeconds = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)} 分 ${String(seconds % 60).padStart(2, '0')} 秒`;
};

/** What is left of the time of the attempt; reads the page again when it is over. */
export const TimeLeft = ({ until, now, onOver }: TimeLeftProps) => {
  const [left, setLeft] = useState(() => Date.parse(until) - Date.parse(now));
  useEffect(() => {
    const end = performance.now() + Date.parse(until) - Date.parse(now);
    const timer = setInterval(() => {
      const rest = end - performance.now();
      setLeft(rest);
      if (rest > -500) return;
      clearInterval(timer);
      onOver();
    }, 1000);
    return () => clearInterval(timer);
  }, [until, now, onOver]);
  return (
    <p className={`learning-time ${left < 300_000 ? 'learning-time-short' : ''}`} role="timer">
      剩余时间 {minutesAndSeconds(left)}
    </p>
  );
};
