import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Radio, Select } from 'antd';
import { useCommand } from '../../api/commands';
import type { Committed } from '../../api/types';
import { newUuid } from '../../api/uuid';
import { InstantPicker } from '../../components/instant-picker';
import { ProblemAlert } from '../../components/problem-alert';
import { releasedCoursesQuery } from './released-courses';

interface Values {
  readonly classId: string;
  readonly courseId: string;
  readonly title: string;
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly feedback: 'at-once' | 'at-the-end';
}

/** The release of the course is fixed here. */
export const OpenClassForm = ({ onDone }: { readonly onDone: (classId: string) => void }) => {
  const courses = useQuery(releasedCoursesQuery);
  const open = useCommand<object, Committed & { readonly classId: string }>(({ classId }) => onDone(classId));
  const send = (values: Values): void => {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
    open.mutate({ path: '/api/training/classes', body: given });
  };
  return (
    <Form<Values> layout="vertical" onFinish={send} initialValues={{ feedback: 'at-the-end', classId: newUuid() }}>
      <Form.Item name="classId" hidden>
        <Input />
      </Form.Item>
      <Form.Item name="courseId" label="课程" rules={[{ required: true, message: '请选择课程' }]}>
        <Select
          loading={courses.isPending}
          placeholder="选择已经发布的课程"
          options={(courses.data ?? []).map(({ courseId, title }) => ({ value: courseId, label: title }))}
        />
      </Form.Item>
      <Form.Item name="title" label="培训班名称" rules={[{ required: true, whitespace: true, message: '请填写培训班名称' }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="opensAt" label="开班时间（不填即现在）">
        <InstantPicker allowFuture />
      </Form.Item>
      <Form.Item name="closesAt" label="结束时间（不填即不限）">
        <InstantPicker allowFuture />
      </Form.Item>
      <Form.Item name="feedback" label="反馈方式">
        <Radio.Group
          options={[
            { value: 'at-the-end', label: '作答结束后反馈' },
            { value: 'at-once', label: '每题即时反馈' },
          ]}
        />
      </Form.Item>
      {open.error !== null && <ProblemAlert problem={open.error} onClose={open.reset} />}
      <Button type="primary" htmlType="submit" loading={open.isPending}>
        开设
      </Button>
    </Form>
  );
};
