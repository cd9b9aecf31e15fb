import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { frameQuery, timelineQuery } from './replay-queries';
import { pointOf, searchOf } from './replay-url';
import { type ReplayMode, type ReplayPoint, inMode, stopAt, stopsOf } from './stops';

const NONE = [] as const;

/** Where the replay stands (the address says it), what can be seen there, and how to move. */
export const useReplay = (caseId: string) => {
  const [search, setSearch] = useSearchParams();
  const timeline = useQuery(timelineQuery(caseId));
  const items = timeline.data ?? NONE;
  const asked = useMemo(() => pointOf(search), [search]);
  const first = items[0]?.version ?? 1;
  const point = useMemo<ReplayPoint>(() => asked ?? { mode: 'version', version: first }, [asked, first]);
  const stops = useMemo(() => stopsOf(items, point.mode), [items, point.mode]);
  const index = stopAt(stops, point);
  const frame = useQuery({ ...frameQuery(caseId, point), enabled: timeline.isSuccess, placeholderData: keepPreviousData });
  usePrefetched(caseId, stops, index);

  // Steps replace the address, jumps add to it: the back button undoes a jump and does not walk back step by step.
  const show = useCallback(
    (next: ReplayPoint, how: 'step' | 'jump') =>
      setSearch((before) => withPoint(before, next), { replace: how === 'step', preventScrollReset: true }),
    [setSearch],
  );
  const go = useCallback(
    (to: number, how: 'step' | 'jump' = 'step') => {
      const stop = stops[Math.max(0, Math.min(to, stops.length - 1))];
      if (stop !== undefined) show(stop, how);
    },
    [stops, show],
  );
  const setMode = (mode: ReplayMode): void => show(inMode(items, point, mode), 'jump');
  const ready = frame.isSuccess && !frame.isPlaceholderData;
  return { timeline, items, point, stops, index, frame, ready, go, show, setMode };
};
export type Replay = ReturnType<typeof useReplay>;

/** The frame before and the next one are read ahead; no others, however long the file is. */
const usePrefetched = (caseId: string, stops: readonly ReplayPoint[], index: number): void => {
  const client = useQueryClient();
  useEffect(() => {
    for (const neighbour of [stops[index + 1], stops[index - 1]]) {
      if (neighbour !== undefined) void client.query(frameQuery(caseId, neighbour)).catch(() => undefined);
    }
  }, [client, caseId, stops, index]);
};

const withPoint = (before: URLSearchParams, point: ReplayPoint): URLSearchParams => {
  const after = new URLSearchParams(before);
  for (const name of ['version', 'asOf', 'knownAt']) after.delete(name);
  for (const [name, value] of Object.entries(searchOf(point))) after.set(name, value);
  return after;
};
