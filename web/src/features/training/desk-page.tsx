import { useQuery } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { useNavigate } from 'react-router';
import { useCommand } from '../../api/commands';
import type { Schemas } from '../../api/types';
import { LinkButton } from '../../components/link-button';
import { PageTitle } from '../../components/page-title';
import { ProblemAlert } from '../../components/problem-alert';
import { QueryProblem } from '../../components/query-problem';
import { classesQuery } from '../training-classes/class-queries';
import { materialsQuery } from '../materials/material-queries';
import { coursesQuery } from './course-queries';
import { DeskClasses } from './desk-classes';
import { DeskCourses } from './desk-courses';
import { DeskMaterials } from './desk-materials';
import { DeskWaiting } from './desk-waiting';
import type { CourseContent } from './training-types';
import './training.css';

const EMPTY: CourseContent = { title: '新课程', goal: '', parts: [], minutes: 60, attempts: 2, passPercent: 60 };

/** 讲师工作台: what waits, courses, the materials they are made of, and the classes that are taught. */
export const TrainingDeskPage = () => {
  const navigate = useNavigate();
  const courses = useQuery(coursesQuery);
  const materials = useQuery(materialsQuery());
  const classes = useQuery(classesQuery);
  const begin = useCommand<CourseContent | object, Schemas['DraftedCourseDto']>(
    ({ courseId }) => void navigate(`/training/courses/${courseId}`),
  );
  return (
    <div className="training-page">
      <PageTitle
        title="讲师工作台"
        actions={
          <Space wrap>
            <LinkButton to="/training/scenarios">情景脚本</LinkButton>
            <LinkButton to="/training/materials">抽取教学案卷</LinkButton>
            <Button type="primary" loading={begin.isPending} onClick={() => begin.mutate({ path: '/api/training/courses', body: EMPTY })}>
              新建课程
            </Button>
          </Space>
        }
      />
      {begin.error !== null && <ProblemAlert problem={begin.error} />}
      <DeskWaiting materials={materials.data?.items ?? []} />
      <section className="panel" aria-label="课程">
        <h2>课程</h2>
        <QueryProblem query={courses} />
        <DeskCourses
          courses={courses.data ?? []}
          loading={courses.isLoading}
          onCopy={(courseId) => begin.mutate({ path: `/api/training/courses/${courseId}/duplicate`, body: {} })}
        />
      </section>
      <div className="training-desk">
        <section className="panel" aria-label="教学案卷">
          <h2>教学案卷</h2>
          <QueryProblem query={materials} />
          {materials.data !== undefined && <DeskMaterials materials={materials.data.items} />}
        </section>
        <section className="panel" aria-label="培训班">
          <h2>培训班</h2>
          <QueryProblem query={classes} />
          {classes.data !== undefined && <DeskClasses classes={classes.data} />}
        </section>
      </div>
    </div>
  );
};
