import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import { ProblemError } from '../../api/problem';
import { App } from 'antd';
import { forgetSignedIn } from './keep-signed-in';

/** Ends this session and goes to the sign-in page. */
export const useSignOut = (): (() => void) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const run = async (): Promise<void> => {
    try {
      await api.DELETE('/api/session');
    } catch (error) {
      // Without an answer the session may live on: say so rather than pretend.
      if (!(error instanceof ProblemError) || error.status !== 401) {
        void message.error('没有退出成功：没有连上服务器，请重试。');
        return;
      }
    }
    await navigate('/sign-in');
    forgetSignedIn(client);
  };
  return () => void run();
};
