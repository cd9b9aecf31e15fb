import { Button } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { PageLoading } from '../../app/page-loading';
import { EmptyState } from '../../components/empty-state';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { OpenBranchButton } from '../branches/open-branch-button';
import { ReplayPrintTable } from './print-table';
import { ReplayStage } from './replay-stage';
import { useReplay } from './use-replay';
import './replay.css';

/** 回放: the whole file step by step, with the baton going from organ to organ. */
export const ReplayPage = () => {
  const { caseId = '' } = useParams();
  const navigate = useNavigate();
  const replay = useReplay(caseId);
  const title = replay.frame.data?.state?.details.title;
  return (
    <>
      <PageTitle
        title={title === undefined ? '案卷回放' : `回放：${title}`}
        actions={
          <>
            <OpenBranchButton kind="case" id={caseId} version={replay.frame.data?.version ?? 0} />
            <Button onClick={() => window.print()}>打印全部步骤</Button>
            <Button type="primary" onClick={() => void navigate(`/cases/${caseId}`)}>
              回到案卷
            </Button>
          </>
        }
      />
      <QueryProblem query={replay.timeline} />
      {replay.timeline.isLoading && <PageLoading />}
      {replay.timeline.isSuccess &&
        (replay.items.length === 0 ? (
          <EmptyState text="这个案卷还没有可以回放的步骤。">
            <Link to={`/cases/${caseId}`}>回到案卷</Link>
          </EmptyState>
        ) : (
          <div className="replay-screen">
            <ReplayStage replay={replay} />
          </div>
        ))}
      <div className="replay-print">
        <ReplayPrintTable items={replay.items} />
      </div>
    </>
  );
};
