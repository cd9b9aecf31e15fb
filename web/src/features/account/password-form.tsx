import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import { api } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import { ProblemAlert } from '../../components/problem-alert';
import { useServerErrors } from '../../components/use-server-errors';

interface Passwords {
  readonly current: string;
  readonly next: string;
  readonly repeated: string;
}

export const PasswordForm = () => {
  const [form] = Form.useForm<Passwords>();
  const client = useQueryClient();
  const { message } = App.useApp();
  const change = useMutation<unknown, ProblemError, Passwords>({
    mutationFn: ({ current, next }) => api.POST('/api/password', { body: { current, next } }),
    onSuccess: () => {
      form.resetFields();
      void message.success('密码已修改，其他设备上的登录已退出。');
      void client.invalidateQueries({ queryKey: keys.me });
      void client.invalidateQueries({ queryKey: keys.sessions });
    },
  });
  const rest = useServerErrors(form, change.error);
  return (
    <Form<Passwords> form={form} layout="vertical" className="account-password-form" onFinish={(values) => change.mutate(values)}>
      {rest !== undefined && <ProblemAlert problem={rest} />}
      <Form.Item name="current" label="原密码" rules={[{ required: true, message: '请输入原密码' }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item name="next" label="新密码" rules={[{ required: true, message: '请输入新密码' }]}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="repeated"
        label="再输入一次新密码"
        dependencies={['next']}
        rules={[
          { required: true, message: '请再输入一次新密码' },
          {
            validator: (_, value: unknown) =>
              value === undefined || value === form.getFieldValue('next')
                ? Promise.resolve()
                : Promise.reject(new Error('两次输入的新密码不一致')),
          },
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        修改密码
      </Button>
    </Form>
  );
};
