import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { PageLoading } from '../../app/page-loading';
import { useCommand } from '../../api/commands';
import { EmptyState } from '../../components/empty-state';
import { Freshness } from '../../components/freshness';
import { ProblemAlert } from '../../components/problem-alert';
import { QueryProblem } from '../../components/query-problem';
import { ResultTable } from './result-table';
import { classResultsQuery } from './results-queries';
import './training-results.css';

/** 成绩与结业: the attempts of a class, and the certificates that follow from them. */
export const CertificatesPanel = ({ training: { classId } }: { readonly training: { readonly classId: string } }) => {
  const query = useQuery(classResultsQuery(classId));
  const issue = useCommand<object>();
  const { data } = query;
  if (data === undefined) return query.isPending ? <PageLoading /> : <QueryProblem query={query} />;
  const counted = data.items.filter(({ counts }) => counts);
  const issued = counted.filter(({ certificate }) => certificate !== undefined).length;
  const passed = counted.filter((line) => line.passed === true && line.open === 0).length;
  return (
    <>
      <Freshness lagMs={data.lagMs} readAt={query.dataUpdatedAt} />
      <p>
        {counted.length} 人有成绩，{passed} 人达到合格线并且没有待评阅的题，已出具结业证明 {issued} 份。
      </p>
      <section className="certificates-issue" aria-label="出具结业证明">
        <Button
          type="primary"
          loading={issue.isPending}
          onClick={() => issue.mutate({ path: `/api/training/classes/${classId}/certificates`, body: {} })}
        >
          出具结业证明
        </Button>
        <span className="muted">发给全部合格的学员，每人每门课程一份，已有的不再出具；学员在“我的成绩”里打印。</span>
      </section>
      {issue.error !== null && <ProblemAlert problem={issue.error} onClose={issue.reset} />}
      {issue.isSuccess && <p role="status">结业证明已经出具，编号列在下表，点开可以打印。</p>}
      {data.items.length === 0 ? <EmptyState text="还没有人作答，有了成绩再出具结业证明。" /> : <ResultTable lines={data.items} />}
    </>
  );
};
