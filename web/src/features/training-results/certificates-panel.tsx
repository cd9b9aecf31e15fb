import { Button } from 'antd';
import { useCommand } from '../../api/commands';
import { PagedList } from '../../components/paged-list';
import { ProblemAlert } from '../../components/problem-alert';
import { ResultTable } from './result-table';
import { useResults } from './results-queries';
import './training-results.css';

/** 成绩与结业: the attempts of a class, and the certificates that follow from them. */
export const CertificatesPanel = ({ training: { classId } }: { readonly training: { readonly classId: string } }) => {
  const query = useResults({ class: classId });
  const issue = useCommand<object>();
  const [first] = query.data ?? [];
  const { counted = 0, passed = 0, certified = 0 } = first?.figures ?? {};
  return (
    <>
      {first !== undefined && (
        <p>
          {counted} 人有成绩，{passed} 人达到合格线并且没有待评阅的题，已出具结业证明 {certified} 份。
        </p>
      )}
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
      <PagedList query={query} emptyText="还没有人作答，有了成绩再出具结业证明。">
        {(lines) => <ResultTable lines={lines} />}
      </PagedList>
    </>
  );
};
