import { Button, Spin } from 'antd';
import { useState } from 'react';
import { useLongList } from '../../../components/long-list';
import { ProblemAlert } from '../../../components/problem-alert';
import { useStepTexts } from '../../timeline/use-step-texts';
import { TimelineEntry } from './timeline-entry';

interface TimelineSectionProps {
  readonly caseId: string;
  /** How many steps there are. */
  readonly steps: number;
}

/** Everything that happened, one line each; the newest first on the screen, as an archive would when turned round. */
export const TimelineSection = ({ caseId, steps }: TimelineSectionProps) => {
  const [oldestFirst, setOldestFirst] = useState(false);
  const { shown, foot } = useLongList(steps, { unit: '步' });
  const [from, to] = oldestFirst ? [0, shown] : [steps - shown, steps];
  const { texts, problem } = useStepTexts(caseId, steps, { from, to });
  const items = [...texts.values()].filter(({ version }) => version > from && version <= to).sort((a, b) => a.version - b.version);
  return (
    <>
      {problem !== undefined && <ProblemAlert problem={problem} />}
      {items.length === 0 && problem === undefined && <Spin />}
      {items.length > 0 && (
        <Button size="small" className="no-print timeline-turn" onClick={() => setOldestFirst(!oldestFirst)}>
          {oldestFirst ? '最新的在前' : '最早的在前'}
        </Button>
      )}
      <ol className="timeline">
        {(oldestFirst ? items : items.toReversed()).map((item) => (
          <TimelineEntry key={item.version} item={item} caseId={caseId} />
        ))}
      </ol>
      {items.length > 0 && items.length < shown && (
        <p className="muted">
          已读到 {items.length} 步，共 {steps} 步。
        </p>
      )}
      {foot}
    </>
  );
};
