import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { organsQuery } from '../../api/organs';
import { QueryProblem } from '../../components/query-problem';
import { OrganName } from '../../components/organ-name';
import { FrameClocks } from '../replay/frame-clocks';
import { FrameStatePanel } from '../replay/frame-state';
import { lanesOf, sideByCode } from '../replay/lanes';
import { ReplayPrintTable } from '../replay/print-table';
import { ReplayTrack } from '../replay/replay-track';
import { StepCard } from '../replay/step-card';
import { trackOf } from '../replay/track';
import { attemptFrameQuery, attemptTimelineQuery } from './learning-queries';
import type { LearningAttempt } from './learning-types';

/** The stories of the parts that were reached, the one at hand open. */
export const AttemptStories = ({ attempt }: { readonly attempt: LearningAttempt }) => {
  const last = attempt.parts.at(-1);
  return attempt.parts.map(({ part, version }) => (
    <details key={part} className="learning-part" open={part === last?.part}>
      <summary>
        <h2>案例{attempt.parts.length > 1 ? ` ${part}` : ''}：到目前为止</h2>
      </summary>
      <PartStory key={version} attempt={attempt} part={part} version={version} />
    </details>
  ));
};

interface PartStoryProps {
  readonly attempt: LearningAttempt;
  readonly part: number;
  readonly version: number;
}

/** One case as far as it is known: the lanes with the baton, one step whole, what stood in the file and which clocks ran. */
const PartStory = ({ attempt: { attemptId, steps }, part, version }: PartStoryProps) => {
  const timeline = useQuery(attemptTimelineQuery(attemptId, part, version));
  const { data: organs } = useQuery(organsQuery());
  const [shown, setShown] = useState(version);
  const frame = useQuery(attemptFrameQuery(attemptId, part, shown, steps.length));
  const items = useMemo(() => timeline.data ?? [], [timeline.data]);
  const lanes = useMemo(() => {
    const sides = new Map(organs?.map(({ id, side }) => [id, side]));
    return lanesOf(items, (organ) => sides.get(organ) ?? sideByCode(organ));
  }, [items, organs]);
  const track = useMemo(() => trackOf(items, lanes), [items, lanes]);
  const step = items.find((item) => item.version === shown);
  return (
    <>
      <QueryProblem query={timeline} />
      <div className="no-print">
        <ReplayTrack
          told={items}
          items={items}
          lanes={lanes}
          track={track}
          current={items.findIndex((item) => item.version === shown)}
          isIncluded={(item) => item.version <= shown}
          onChoose={(index) => setShown(items[index]?.version ?? version)}
        />
        <ol className="learning-steps" aria-label="办理经过">
          {items.map((item) => (
            <li key={item.version}>
              <button type="button" aria-current={item.version === shown ? 'step' : undefined} onClick={() => setShown(item.version)}>
                第 {item.version} 步　{item.at.slice(0, 10)}　{item.organ?.name ?? ''}　{item.text}
              </button>
            </li>
          ))}
        </ol>
        {step !== undefined && <StepCard step={step} />}
        <QueryProblem query={frame} />
        {frame.data?.responsibleOrgan !== undefined && (
          <p>
            责任机关（接力棒在）：
            <OrganName organ={frame.data.responsibleOrgan} icon />
          </p>
        )}
        {frame.data !== undefined && <FrameClocks clocks={frame.data.clocks} at={frame.data.at} />}
        {frame.data?.state !== undefined && <FrameStatePanel state={frame.data.state} />}
      </div>
      <div className="learning-print">
        <ReplayPrintTable items={items} />
      </div>
    </>
  );
};
