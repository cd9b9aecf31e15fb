import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { Link, useNavigate } from 'react-router';
import { useCommand } from '../../api/commands';
import { PageLoading } from '../../app/page-loading';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import { PageTitle } from '../../components/page-title';
import { ProblemAlert } from '../../components/problem-alert';
import { QueryProblem } from '../../components/query-problem';
import type { Committed } from '../../api/types';
import { learningQuery } from './learning-queries';
import type { OwnAttempt, OwnClass } from './learning-types';
import './learning.css';

/** 我的培训: classes to which one is invited, with what became of one's attempts. */
export const LearningPage = () => {
  const classes = useQuery(learningQuery);
  return (
    <>
      <PageTitle title="我的培训" />
      <QueryProblem query={classes} />
      {classes.isPending && <PageLoading />}
      {classes.data?.length === 0 && <EmptyState text="还没有邀请您参加的培训班。" />}
      <ul className="learning-list">
        {classes.data?.map((training) => (
          <li key={training.classId} className="panel">
            <ClassCard training={training} />
          </li>
        ))}
      </ul>
    </>
  );
};

const ClassCard = ({ training }: { readonly training: OwnClass }) => {
  const navigate = useNavigate();
  const start = useCommand<object, Committed & { readonly attemptId: string }>(({ attemptId }) => void navigate(`/learning/${attemptId}`));
  const running = training.attempts.find(({ state }) => state === 'running');
  const { title, courseTitle, goal, phase, phaseName, minutes, attemptsAllowed, passPercent, feedbackName, closesAt, whyNot } = training;
  return (
    <>
      <h2>
        {title} <Tag color={phase === 'running' ? 'green' : 'default'}>{phaseName}</Tag>
      </h2>
      <p>
        课程：{courseTitle}
        {goal === '' ? '' : `。${goal}`}
      </p>
      <p className="muted">
        {minutes === undefined ? '不限时' : `限时 ${minutes} 分钟`}，可作答 {attemptsAllowed} 次，{passPercent}% 为合格，{feedbackName}
        {closesAt === undefined ? '' : `，${formatInstant(closesAt)} 截止`}
      </p>
      <ul className="learning-attempts">
        {training.attempts.map((attempt) => (
          <li key={attempt.attemptId}>
            <AttemptLine attempt={attempt} />
          </li>
        ))}
      </ul>
      {start.error !== null && <ProblemAlert problem={start.error} onClose={start.reset} />}
      {running === undefined && training.mayStart && (
        <Button
          type="primary"
          loading={start.isPending}
          onClick={() => start.mutate({ path: `/api/learning/classes/${training.classId}/attempts`, body: {} })}
        >
          {training.attempts.length === 0 ? '开始作答' : '再次作答'}
        </Button>
      )}
      {running === undefined && whyNot !== undefined && <p className="muted">{whyNot}</p>}
    </>
  );
};

const AttemptLine = ({ attempt: { attemptId, number, state, stateName, startedAt } }: { readonly attempt: OwnAttempt }) => (
  <>
    第 {number} 次，{formatInstant(startedAt)} 开始，{stateName}：
    <Link to={`/learning/${attemptId}`}>{state === 'running' ? '继续作答' : '查看结果'}</Link>
  </>
);
