import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { frameQuery, trackQuery } from './replay-queries';
import { pointOf, searchOf } from './replay-url';
import { type ReplayMode, type ReplayPoint, inMode, isSamePoint, stopAt, stopsOf } from './stops';
import { placedInTime } from './track-steps';
import { useSettled } from './use-settled';

const NONE = [] as const;

/** Where the replay stands (the address says it), what can be seen there, and how to move. */
export const useReplay = (caseId: string) => {
  const [search, setSearch] = useSearchParams();
  const track = useQuery(trackQuery(caseId));
  const items = useMemo(() => placedInTime(track.data ?? NONE), [track.data]);
  const asked = useMemo(() => pointOf(search), [search]);
  const as = search.get('as') ?? undefined;
  const first = items[0]?.version ?? 1;
  // While somebody steps or drags, the address and the frame follow when the hand rests.
  const [moving, setMoving] = useState<ReplayPoint>();
  const point = useMemo<ReplayPoint>(() => moving ?? asked ?? { mode: 'version', version: first }, [moving, asked, first]);
  const stops = useMemo(() => stopsOf(items, point.mode), [items, point.mode]);
  const index = useMemo(() => stopAt(stops, point), [stops, point]);
  const settled = useSettled(point);
  const frame = useQuery({ ...frameQuery(caseId, settled, as), enabled: track.isSuccess, placeholderData: keepPreviousData });
  usePrefetched(caseId, stops, settled, as);

  const jump = useCallback(
    (next: ReplayPoint, replace: boolean) => setSearch((before) => withPoint(before, next), { replace, preventScrollReset: true }),
    [setSearch],
  );
  useEffect(() => {
    if (moving === undefined) return;
    if (asked !== undefined && isSamePoint(asked, moving)) setMoving(undefined);
    else if (isSamePoint(settled, moving)) jump(moving, true);
  }, [moving, settled, asked, jump]);

  // Steps replace the address, jumps add to it: the back button undoes a jump and does not walk back step by step.
  const show = useCallback(
    (next: ReplayPoint, how: 'step' | 'jump') => {
      if (how === 'step') {
        setMoving(next);
        return;
      }
      setMoving(undefined);
      jump(next, false);
    },
    [jump],
  );
  const go = useCallback(
    (to: number, how: 'step' | 'jump' = 'step') => {
      const stop = stops[Math.max(0, Math.min(to, stops.length - 1))];
      if (stop !== undefined) show(stop, how);
    },
    [stops, show],
  );
  const setMode = (mode: ReplayMode): void => show(inMode(items, point, mode), 'jump');
  const setAs = (organ: string | undefined): void => setSearch((before) => withOrgan(before, organ), { preventScrollReset: true });
  const ready = frame.isSuccess && !frame.isPlaceholderData && isSamePoint(settled, point);
  return { caseId, track, items, point, as, stops, index, frame, ready, go, show, setMode, setAs };
};
export type Replay = ReturnType<typeof useReplay>;

/** The frame before and the next one are read ahead; no others, however long the file is. */
const usePrefetched = (caseId: string, stops: readonly ReplayPoint[], settled: ReplayPoint, as: string | undefined): void => {
  const client = useQueryClient();
  useEffect(() => {
    const index = stopAt(stops, settled);
    if (index < 0) return;
    for (const neighbour of [stops[index + 1], stops[index - 1]]) {
      if (neighbour !== undefined) void client.query(frameQuery(caseId, neighbour, as)).catch(() => undefined);
    }
  }, [client, caseId, stops, settled, as]);
};

const withPoint = (before: URLSearchParams, point: ReplayPoint): URLSearchParams => {
  const after = new URLSearchParams(before);
  for (const name of ['version', 'asOf', 'knownAt']) after.delete(name);
  for (const [name, value] of Object.entries(searchOf(point))) after.set(name, value);
  return after;
};

const withOrgan = (before: URLSearchParams, organ: string | undefined): URLSearchParams => {
  const after = new URLSearchParams(before);
  if (organ === undefined) after.delete('as');
  else after.set('as', organ);
  return after;
};
