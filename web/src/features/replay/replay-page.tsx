import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { PageLoading } from '../../app/page-loading';
import { EmptyState } from '../../components/empty-state';
import { LinkButton } from '../../components/link-button';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { OpenBranchButton } from '../branches/open-branch-button';
import { pointInAddress, sameMomentBothWays } from '../compare/compare-address';
import { timelineQuery } from '../timeline/timeline-queries';
import { SHORT } from '../timeline/use-step-texts';
import { ReplayPrintTable } from './print-table';
import { ReplayStage } from './replay-stage';
import { useReplay } from './use-replay';
import './replay.css';

/** 回放: the whole file step by step, with the baton going from organ to organ. */
export const ReplayPage = () => {
  const { caseId = '' } = useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const replay = useReplay(caseId);
  const { items, point, track, frame } = replay;
  const { data: told } = useQuery({ ...timelineQuery(caseId), enabled: items.length > 0 && items.length <= SHORT });
  const title = frame.data?.state?.details.title;
  const print = async (): Promise<void> => {
    await client.query(timelineQuery(caseId)); // the words of a long file are not there yet
    setTimeout(() => window.print());
  };
  return (
    <>
      <PageTitle
        title={title === undefined ? '案卷回放' : `回放：${title}`}
        actions={
          <>
            <OpenBranchButton kind="case" id={caseId} version={frame.data?.version ?? 0} />
            <LinkButton to={`/compare?${pointInAddress(caseId, point)}`}>与另一时点比对</LinkButton>
            <LinkButton to={`/compare?${sameMomentBothWays(caseId, frame.data?.at)}`}>按获知时间 / 按发生时间 并排</LinkButton>
            <Button onClick={() => void print()}>打印全部步骤</Button>
            <Button type="primary" onClick={() => void navigate(`/cases/${caseId}`)}>
              回到案卷
            </Button>
          </>
        }
      />
      <QueryProblem query={track} />
      {track.isLoading && <PageLoading />}
      {track.isSuccess &&
        (items.length === 0 ? (
          <EmptyState text="这个案卷还没有可以回放的步骤。">
            <Link to={`/cases/${caseId}`}>回到案卷</Link>
          </EmptyState>
        ) : (
          <div className="replay-screen">
            <ReplayStage replay={replay} />
          </div>
        ))}
      <div className="replay-print">
        <ReplayPrintTable items={told ?? []} />
      </div>
    </>
  );
};
