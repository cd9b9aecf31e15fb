import { useQuery } from '@tanstack/react-query';
import { Button, Spin } from 'antd';
import { useState } from 'react';
import { ProblemAlert } from '../../../components/problem-alert';
import { timelineQuery } from '../case-queries';
import { TimelineEntry } from './timeline-entry';

/** Everything that happened, one line each; the newest first on the screen, as an archive would when turned round. */
export const TimelineSection = ({ caseId }: { readonly caseId: string }) => {
  const { data, error, isPending } = useQuery(timelineQuery(caseId));
  const [oldestFirst, setOldestFirst] = useState(false);
  if (error !== null && data === undefined) return <ProblemAlert problem={error} />;
  if (isPending) return <Spin />;
  const items = oldestFirst ? data : data.toReversed();
  return (
    <>
      <Button size="small" className="no-print timeline-turn" onClick={() => setOldestFirst(!oldestFirst)}>
        {oldestFirst ? '最新的在前' : '最早的在前'}
      </Button>
      <ol className="timeline">
        {items.map((item) => (
          <TimelineEntry key={item.version} item={item} caseId={caseId} />
        ))}
      </ol>
    </>
  );
};
