import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { landingOf } from '../../app/landing';
import { useTitle } from '../../components/use-title';
import type { User } from '../../api/types';
import { DemoAccounts } from './demo-accounts';
import { forgetSignedIn, keepSignedIn } from './keep-signed-in';
import { SignInForm } from './sign-in-form';
import { localPath } from './local-path';
import './sign-in.css';

export const SignInPage = () => {
  useTitle('登录');
  const client = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const enter = (user: User): void => {
    forgetSignedIn(client);
    keepSignedIn(client, user);
    void navigate(localPath(search.get('to'), landingOf(user)), { replace: true });
  };
  return (
    <main className="sign-in">
      <section className="sign-in-card panel" aria-labelledby="sign-in-title">
        <h1 id="sign-in-title">
          接力 <small>Jieli</small>
        </h1>
        <p className="muted">上犹县乡镇与县直部门案件移送、可回放的办理记录。</p>
        <SignInForm onSignedIn={enter} />
        <p className="muted sign-in-note">忘记密码请联系本机关系统管理员重置。</p>
      </section>
      <DemoAccounts onSignedIn={enter} />
    </main>
  );
};
