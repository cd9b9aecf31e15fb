import { useEffect, useState } from 'react';

export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** How long a step stays before the next one at speed 1. */
const STEP_MS = 2_200;

export interface Player {
  readonly playing: boolean;
  readonly speed: Speed;
  readonly setSpeed: (speed: Speed) => void;
  readonly toggle: () => void;
  readonly pause: () => void;
}

export interface PlayerInput {
  readonly index: number;
  readonly count: number;
  /** False while the frame of the step is still on its way: a step is not left before it was seen. */
  readonly ready: boolean;
  readonly go: (index: number) => void;
}

/** Moves from step to step by itself until the last one; pressing play there begins again. */
export const usePlayer = ({ index, count, ready, go }: PlayerInput): Player => {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(1);
  const last = count - 1;
  useEffect(() => {
    if (!playing || !ready) return undefined;
    if (index >= last) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => go(index + 1), STEP_MS / speed);
    return () => clearTimeout(timer);
  }, [playing, ready, index, last, speed, go]);
  const toggle = (): void => {
    if (!playing && index >= last) go(0);
    setPlaying(!playing);
  };
  return { playing, speed, setSpeed, toggle, pause: () => setPlaying(false) };
};
