import { App, Drawer, Grid } from 'antd';
import { type ReactNode, Suspense, lazy, useRef } from 'react';
import { PageLoading } from '../../../app/page-loading';
import type { CaseCommand, CaseDetail } from '../../../api/types';
import { DirtyFormContext } from './dirty-form';

/** Forms are many and seldom needed together: loaded when the first one is opened. */
const CommandBody = lazy(async () => ({ default: (await import('./command-body')).CommandBody }));

interface CommandDrawerProps {
  readonly file: CaseDetail;
  readonly command: CaseCommand | undefined;
  readonly onClose: () => void;
  /** Above the form. */
  readonly head?: ReactNode;
}

const WIDE = new Set([
  ...['draft', 'revise', 'accept', 'split', 'register-goods', 'add-evidence', 'correct'],
  ...[
    'request',
    'propose-joint-action',
    'declare-failed',
    'apply',
    'respond',
    'draft-opinion',
    'escalate',
    'designate',
    'record-designation',
    'execute',
  ],
  ...['return-to-administration', 'hand-over-items', 'name-acting-head'],
  ...['open', 'issue-letter', 'issue-opinion', 'issue-decision', 'name-publicly'],
]);

/** The form of the chosen command beside the file. Closing asks first when something was typed. */
export const CommandDrawer = ({ file, command, onClose, head }: CommandDrawerProps) => {
  const { modal } = App.useApp();
  const phone = Grid.useBreakpoint().sm === false;
  const dirty = useRef(false);
  const done = (): void => {
    dirty.current = false;
    onClose();
  };
  const leave = (): void => {
    if (!dirty.current) {
      done();
      return;
    }
    modal.confirm({
      title: '放弃已填写的内容？',
      content: '关闭后，这张表单里填写的内容不会保留。',
      okText: '放弃',
      cancelText: '继续填写',
      onOk: done,
    });
  };
  const wide = command !== undefined && WIDE.has(command.verb);
  return (
    <Drawer
      title={command?.name}
      open={command !== undefined}
      onClose={leave}
      mask={{ closable: false }}
      size={phone ? '100%' : wide ? 860 : 520}
      destroyOnHidden
      className="command-drawer"
    >
      {command !== undefined && (
        <DirtyFormContext value={() => void (dirty.current = true)}>
          {head}
          <Suspense fallback={<PageLoading />}>
            <CommandBody file={file} command={command} onDone={done} />
          </Suspense>
        </DirtyFormContext>
      )}
    </Drawer>
  );
};
