import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Tag } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { PageLoading } from '../../app/page-loading';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { classesQuery } from './class-queries';
import { OpenClassForm } from './open-class-form';
import './training-classes.css';

/** 培训班: who is taught with which course, and when. */
export const ClassesPage = () => {
  const classes = useQuery(classesQuery);
  const [opening, setOpening] = useState(false);
  const navigate = useNavigate();
  return (
    <>
      <PageTitle
        title="培训班"
        actions={
          <Button type="primary" onClick={() => setOpening(true)}>
            开设培训班
          </Button>
        }
      />
      <QueryProblem query={classes} />
      {classes.isPending && <PageLoading />}
      {classes.data?.length === 0 && <EmptyState text="还没有培训班。先发布一门课程，再开设培训班并邀请学员。" />}
      <ul className="class-list">
        {classes.data?.map(({ classId, title, courseTitle, release, phase, phaseName, opensAt, closesAt, trainees, feedbackName }) => (
          <li key={classId} className="panel">
            <h2>
              <Link to={`/training/classes/${classId}`}>{title}</Link>{' '}
              <Tag color={phase === 'running' ? 'green' : 'default'}>{phaseName}</Tag>
            </h2>
            <p>
              课程：{courseTitle}（第 {release} 版）
            </p>
            <p className="muted">
              {formatInstant(opensAt)} 开班{closesAt === undefined ? '' : `，${formatInstant(closesAt)} 结束`}，学员 {trainees} 人，
              {feedbackName}
            </p>
          </li>
        ))}
      </ul>
      <Drawer title="开设培训班" open={opening} onClose={() => setOpening(false)} size={480} destroyOnHidden>
        <OpenClassForm onDone={(classId) => void navigate(`/training/classes/${classId}`)} />
      </Drawer>
    </>
  );
};
