import { Button, Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import type { SaveState } from './use-autosave';

export interface LeaveGuardProps {
  readonly armed: boolean;
  readonly state: SaveState;
  readonly onDiscard: () => Promise<void>;
}

/** Leaving an unfinished registration: it is kept as a draft, and the officer is told so, or throws it away. */
export const LeaveGuard = ({ armed, state, onDiscard }: LeaveGuardProps) => {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => armed && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (!armed || state === 'saved' || state === 'untouched') return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [armed, state]);
  return (
    <Modal
      open={blocker.state === 'blocked'}
      title="登记还没有完成"
      onCancel={() => blocker.reset?.()}
      footer={[
        <Button key="discard" danger onClick={() => void onDiscard().then(() => blocker.proceed?.())}>
          删除草稿并离开
        </Button>,
        <Button key="stay" onClick={() => blocker.reset?.()}>
          继续填写
        </Button>,
        <Button key="leave" type="primary" onClick={() => blocker.proceed?.()}>
          保存草稿并离开
        </Button>,
      ]}
    >
      填写的内容保存在草稿里，之后可以在工作台的“草稿”中接着填。
    </Modal>
  );
};
