import { LockOutlined, UserOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import type { User } from '../../api/types';
import { ProblemAlert } from '../../components/problem-alert';

interface Credentials {
  readonly username: string;
  readonly password: string;
}

interface SignInFormProps {
  /** Filled in, for renewing a session. */
  readonly username?: string;
  readonly onSignedIn: (user: User) => void;
}

const useSignIn = (onSignedIn: (user: User) => void) =>
  useMutation<User, ProblemError, Credentials>({
    mutationFn: async (body) => (await dataOf(api.POST('/api/session', { body }))).user,
    onSuccess: onSignedIn,
  });

export const SignInForm = ({ username, onSignedIn }: SignInFormProps) => {
  const signIn = useSignIn(onSignedIn);
  const [capsLock, setCapsLock] = useState(false);
  const watchCapsLock = (event: React.KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <Form<Credentials> layout="vertical" requiredMark={false} initialValues={{ username }} onFinish={(values) => signIn.mutate(values)}>
      {signIn.error !== null && <ProblemAlert problem={signIn.error} />}
      <Form.Item name="username" label="用户名" rules={[{ required: true, message: '请输入用户名' }]}>
        <Input prefix={<UserOutlined aria-hidden />} autoComplete="username" autoFocus={username === undefined} size="large" />
      </Form.Item>
      <Form.Item
        name="password"
        label="密码"
        rules={[{ required: true, message: '请输入密码' }]}
        extra={<span aria-live="polite">{capsLock ? '大写锁定已打开' : ''}</span>}
      >
        <Input.Password
          prefix={<LockOutlined aria-hidden />}
          autoComplete="current-password"
          autoFocus={username !== undefined}
          size="large"
          onKeyDown={watchCapsLock}
          onKeyUp={watchCapsLock}
          onBlur={() => setCapsLock(false)}
        />
      </Form.Item>
      <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
        登录
      </Button>
    </Form>
  );
};
