import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import { onSignedOut } from '../api/signed-out';
import type { User } from '../api/types';
import { SignInForm } from '../features/sign-in/sign-in-form';
import { keepSignedIn } from '../features/sign-in/keep-signed-in';
import { landingOf } from './landing';

/** Signing in again on top of the page: what was typed stays where it is. Another person gets a fresh page. */
export const SessionEndedDialog = ({ user }: { readonly user: User }) => {
  const client = useQueryClient();
  const [ended, setEnded] = useState(false);
  useEffect(() => onSignedOut(() => setEnded(true)), []);
  const renewed = (again: User): void => {
    if (again.officerId !== user.officerId) {
      window.location.assign(landingOf(again));
      return;
    }
    keepSignedIn(client, again);
    setEnded(false);
    void client.invalidateQueries();
  };
  return (
    <Modal
      open={ended}
      title="登录已过期"
      footer={null}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      destroyOnHidden
      width={400}
    >
      <p>为了安全，请重新登录。页面上已填写的内容都还在，登录后可以继续。</p>
      <SignInForm username={user.username} onSignedIn={renewed} />
    </Modal>
  );
};
