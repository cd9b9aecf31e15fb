import { useQuery } from '@tanstack/react-query';
import { Button, Result } from 'antd';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { meQuery } from '../api/me';
import { PageLoading } from './page-loading';
import { SessionEndedDialog } from './session-ended-dialog';
import { UserContext } from './user-context';

/** Sign-in page that comes back here afterwards. */
export const signInPath = (from: string): string => (from === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(from)}`);

/** Lets in whoever is signed in. A session that ends later is renewed in a dialog, so that nothing typed is lost. */
export const RequireSession = ({ children }: { readonly children: ReactNode }) => {
  const { data: user, error, isPending, refetch } = useQuery(meQuery);
  const { pathname, search, hash } = useLocation();
  if (user !== undefined) {
    if (user.mustChangePassword && pathname !== '/account') return <Navigate to="/account" replace />;
    return (
      <UserContext value={user}>
        {children}
        <SessionEndedDialog user={user} />
      </UserContext>
    );
  }
  if (isPending) return <PageLoading />;
  if (error.status === 401) return <Navigate to={signInPath(pathname + search + hash)} replace />;
  return (
    <Result
      status="warning"
      title={error.problem.title}
      subTitle={error.problem.detail}
      extra={
        <Button type="primary" onClick={() => void refetch()}>
          重试
        </Button>
      }
    />
  );
};
