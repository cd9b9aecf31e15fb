import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { PageLoading } from '../../app/page-loading';
import { QueryProblem } from '../../components/query-problem';
import { AnsweredSteps } from './answered-steps';
import { resultQuery } from './learning-queries';
import type { LearningResult } from './learning-types';

/** Points, whether they pass, and why each was given. */
export const ResultPanel = ({ attemptId }: { readonly attemptId: string }) => {
  const result = useQuery(resultQuery(attemptId));
  return (
    <>
      <QueryProblem query={result} />
      {result.isPending && <PageLoading />}
      {result.data !== undefined && (
        <>
          <section className="panel" aria-label="结果">
            <h2>
              得分 {result.data.points}/{result.data.of} <Passed result={result.data} />
            </h2>
            <p className="muted">
              {result.data.passPercent}% 为合格
              {result.data.unanswered === 0 ? '' : `；有 ${result.data.unanswered} 题没有作答，不得分`}
            </p>
            {result.data.waiting > 0 && <p>有 {result.data.waiting} 题写明理由，等待讲师评阅；评阅后得分会更新。</p>}
          </section>
          <AnsweredSteps steps={result.data.steps} />
        </>
      )}
    </>
  );
};

const Passed = ({ result: { passed } }: { readonly result: LearningResult }) => {
  if (passed === undefined) return <Tag color="blue">等待评阅</Tag>;
  return passed ? <Tag color="green">合格</Tag> : <Tag color="red">不合格</Tag>;
};
