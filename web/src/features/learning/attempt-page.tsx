import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Popconfirm, Result } from 'antd';
import { useParams } from 'react-router';
import { useCommand } from '../../api/commands';
import { PageLoading } from '../../app/page-loading';
import { LinkButton } from '../../components/link-button';
import { PageTitle } from '../../components/page-title';
import { ProblemAlert } from '../../components/problem-alert';
import { AnswerForm } from './answer-form';
import { AnsweredSteps } from './answered-steps';
import { AttemptStories } from './attempt-story';
import { attemptQuery } from './learning-queries';
import { ResultPanel } from './result-panel';
import { TimeLeft } from './time-left';
import './learning.css';

/** One attempt: the story so far, the question that is due, and in the end the result. The address says nothing of the step. */
export const AttemptPage = () => {
  const { attemptId = '' } = useParams();
  const { data: attempt, error, isPending, refetch } = useQuery(attemptQuery(attemptId));
  const submit = useCommand<object>();
  if (attempt === undefined) {
    if (isPending) return <PageLoading />;
    return (
      <Result
        status="403"
        title={<h1 className="result-title">不能查看这次作答</h1>}
        subTitle={error.status === 403 ? '这次作答不存在，或者不是您的作答。' : error.problem.detail}
        extra={
          <LinkButton to="/learning" type="primary">
            回到我的培训
          </LinkButton>
        }
      />
    );
  }
  const running = attempt.state === 'running';
  return (
    <article className="learning">
      <PageTitle
        title={attempt.courseTitle}
        actions={
          <>
            {!running && <Button onClick={() => window.print()}>打印</Button>}
            <LinkButton to="/learning">我的培训</LinkButton>
          </>
        }
      />
      <p className="muted">
        {attempt.classTitle}，第 {attempt.number} 次作答，{attempt.stateName}
      </p>
      {running && attempt.until !== undefined && <TimeLeft until={attempt.until} now={attempt.now} onOver={() => void refetch()} />}
      {attempt.state === 'timed-out' && (
        <Alert type="warning" showIcon title="作答时间已到" description="时间截止时已经提交的作答全部保存，并按此评分。" />
      )}
      {!running && <ResultPanel attemptId={attemptId} />}
      {running && <AnsweredSteps steps={attempt.steps} />}
      <AttemptStories attempt={attempt} />
      {attempt.due !== undefined && <AnswerForm key={attempt.due.step} attemptId={attemptId} due={attempt.due} />}
      {running && (
        <section className="learning-submit no-print">
          {submit.error !== null && <ProblemAlert problem={submit.error} onClose={submit.reset} />}
          <Popconfirm
            title="提前交卷？"
            description="交卷后不能继续作答，没有作答的不得分。"
            okText="交卷"
            cancelText="继续作答"
            onConfirm={() => submit.mutate({ path: `/api/learning/attempts/${attemptId}/submit`, body: {} })}
          >
            <Button loading={submit.isPending}>提前交卷</Button>
          </Popconfirm>
        </section>
      )}
    </article>
  );
};
