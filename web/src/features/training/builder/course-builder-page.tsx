import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Form, Input, InputNumber, Select, Space, Tag } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useCommand } from '../../../api/commands';
import { PageLoading } from '../../../app/page-loading';
import { formatInstant } from '../../../components/format';
import { LinkButton } from '../../../components/link-button';
import { PageTitle } from '../../../components/page-title';
import { ProblemAlert } from '../../../components/problem-alert';
import { QueryProblem } from '../../../components/query-problem';
import { materialsQuery } from '../../materials/material-queries';
import { courseQuery } from '../course-queries';
import type { CourseContent, CourseDetail } from '../training-types';
import { withPart } from './edit-content';
import { PartPanel } from './part-panel';
import '../training.css';

/** 课程编写: materials, decision points, limits, release. */
export const CourseBuilderPage = () => {
  const { courseId = '' } = useParams();
  const course = useQuery(courseQuery(courseId));
  if (course.isLoading) return <PageLoading />;
  if (course.data === undefined) return <QueryProblem query={course} />;
  return <Builder key={course.data.version} course={course.data} />;
};

const Builder = ({ course }: { readonly course: CourseDetail }) => {
  const [content, setContent] = useState<CourseContent>(course.content);
  const materials = useQuery(materialsQuery());
  const save = useCommand<CourseContent>();
  const release = useCommand<object>();
  const path = `/api/training/courses/${course.courseId}`;
  const dirty = content !== course.content;
  const marks = content.parts.flatMap(({ points }) => points).reduce((sum, { points }) => sum + points, 0);
  const problem = save.error ?? release.error;
  const closed = course.state === 'withdrawn';
  return (
    <div className="training-page">
      <PageTitle
        title={course.content.title}
        actions={
          <Space wrap>
            <LinkButton to="/training">回到讲师工作台</LinkButton>
            <Button
              disabled={!dirty || closed}
              loading={save.isPending}
              onClick={() => save.mutate({ path: `${path}/revise`, body: content, seen: course.version })}
            >
              保存
            </Button>
            <Button
              type="primary"
              disabled={dirty || closed || course.checks.length > 0 || !course.changed}
              loading={release.isPending}
              onClick={() => release.mutate({ path: `${path}/release`, body: {}, seen: course.version })}
            >
              发布
            </Button>
          </Space>
        }
      >
        <Tag>{course.stateName}</Tag>
        <span className="muted">{dirty ? '有未保存的修改' : `${formatInstant(course.revisedAt)} ${course.revisedBy.name} 保存`}</span>
      </PageTitle>
      {problem !== null && <ProblemAlert problem={problem} />}
      {course.checks.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title="发布前还要处理"
          description={
            <ul>
              {course.checks.map(({ code, message }, index) => (
                <li key={`${code}${index}`}>{message}</li>
              ))}
            </ul>
          }
        />
      )}
      <div className="panel course-terms">
        <Form layout="vertical">
          <Form.Item label="课程名称" htmlFor="course-title">
            <Input
              id="course-title"
              maxLength={100}
              value={content.title}
              onChange={({ target }) => setContent({ ...content, title: target.value })}
            />
          </Form.Item>
          <Form.Item label="教学目标" htmlFor="course-goal">
            <Input.TextArea
              id="course-goal"
              rows={2}
              maxLength={1000}
              value={content.goal}
              onChange={({ target }) => setContent({ ...content, goal: target.value })}
            />
          </Form.Item>
          <Space wrap size="large">
            <Form.Item label="作答时限（分钟，不填不限时）" htmlFor="course-minutes">
              <InputNumber
                id="course-minutes"
                min={5}
                max={600}
                precision={0}
                value={content.minutes ?? null}
                onChange={(minutes) => setContent(withMinutes(content, minutes))}
              />
            </Form.Item>
            <Form.Item label="作答次数" htmlFor="course-attempts">
              <InputNumber
                id="course-attempts"
                min={1}
                max={20}
                precision={0}
                value={content.attempts}
                onChange={(attempts) => setContent({ ...content, attempts: attempts ?? 1 })}
              />
            </Form.Item>
            <Form.Item label="合格线（%）" htmlFor="course-pass">
              <InputNumber
                id="course-pass"
                min={1}
                max={100}
                precision={0}
                value={content.passPercent}
                onChange={(passPercent) => setContent({ ...content, passPercent: passPercent ?? 60 })}
              />
            </Form.Item>
            <span>满分 {marks} 分</span>
          </Space>
        </Form>
      </div>
      {content.parts.map((part, index) => (
        <PartPanel key={part.partId} part={part} number={index + 1} content={content} onChange={setContent} />
      ))}
      <div className="panel">
        <QueryProblem query={materials} />
        <Select
          aria-label="加入教学案卷"
          placeholder="加入教学案卷"
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: '100%', maxWidth: 520 }}
          value={null}
          options={(materials.data?.items ?? [])
            .filter(({ state }) => state !== 'withdrawn')
            .map(({ materialId, title, state }) => ({ value: materialId, label: state === 'released' ? title : `${title}（待签批）` }))}
          onChange={(materialId: string | null) => materialId !== null && setContent(withPart(content, materialId))}
        />
      </div>
      {course.releases.length > 0 && (
        <div className="panel">
          <h2>发布记录</h2>
          <ul>
            {course.releases.map(({ release: number, at, by, points, fullMarks }) => (
              <li key={number}>
                第 {number} 次发布 {formatInstant(at)} {by.name}，{points} 个决策点，满分 {fullMarks} 分
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};

const withMinutes = ({ minutes: _, ...content }: CourseContent, minutes: number | null): CourseContent =>
  minutes === null ? content : { ...content, minutes };
