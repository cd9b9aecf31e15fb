import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { organsQuery } from '../../api/organs';
import { useUser } from '../../app/user-context';
import { QueryProblem } from '../../components/query-problem';
import { FrameView } from './frame-view';
import { lanesOf, sideByCode } from './lanes';
import { ModeBar } from './mode-bar';
import { OrganSight } from './organ-sight';
import { ReplayControls } from './replay-controls';
import { ReplayTrack } from './replay-track';
import { isIncluded, standingAt } from './stops';
import { trackOf } from './track';
import { usePlayer } from './use-player';
import type { Replay } from './use-replay';
import { useReplayKeys } from './use-replay-keys';

/** The lanes, the controls below them, and what stood at the step that is shown. */
export const ReplayStage = ({ replay }: { readonly replay: Replay }) => {
  const { caseId, items, stops, index, point, frame, go, show, setMode } = replay;
  const { data: organs } = useQuery(organsQuery());
  const user = useUser();
  const player = usePlayer({ index, count: stops.length, ready: replay.ready || frame.isError, go });
  const lanes = useMemo(() => {
    const sides = new Map(organs?.map(({ id, side }) => [id, side]));
    return lanesOf(items, (organ) => sides.get(organ) ?? sideByCode(organ));
  }, [items, organs]);
  const track = useMemo(() => trackOf(items, lanes), [items, lanes]);
  const shown = useMemo(() => standingAt(items, point), [items, point]);

  const move = (to: number): void => {
    player.pause();
    go(to);
  };
  useReplayKeys({
    previous: () => move(index - 1),
    next: () => move(index + 1),
    first: () => move(0),
    last: () => move(stops.length - 1),
    toggle: player.toggle,
  });
  const choose = (step: number): void => {
    const item = items[step];
    if (item === undefined) return;
    player.pause();
    show(
      point.mode === 'version'
        ? { mode: 'version', version: item.version }
        : { mode: point.mode, at: point.mode === 'asOf' ? item.at : item.recordedAt },
      'jump',
    );
  };
  return (
    <>
      <ModeBar point={point} onMode={setMode} onPoint={(next) => show(next, 'jump')} />
      <OrganSight user={user} value={replay.as} onChange={replay.setAs} />
      <ReplayTrack
        caseId={caseId}
        items={items}
        lanes={lanes}
        track={track}
        current={shown}
        isIncluded={(item) => isIncluded(item, point)}
        onChoose={choose}
      />
      <ReplayControls stops={stops} index={index} player={player} go={go} />
      <QueryProblem query={frame} />
      {frame.data !== undefined && (
        <div className={`replay-body ${replay.ready ? '' : 'loading'}`} aria-busy={!replay.ready}>
          <FrameView caseId={caseId} frame={frame.data} />
        </div>
      )}
    </>
  );
};
