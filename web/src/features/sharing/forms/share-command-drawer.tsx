import { App, Drawer, Grid } from 'antd';
import { useRef } from 'react';
import { DirtyFormContext } from '../../case-file/commands/dirty-form';
import type { Share, ShareCommand } from '../share-types';
import { shareForms } from './share-forms';
import { ShareForm } from './share-form';

interface ShareCommandDrawerProps {
  readonly share: Share;
  readonly command: ShareCommand | undefined;
  readonly onClose: () => void;
}

const WIDE = new Set(['grant', 'supplement', 'revise']);

/** The form of the chosen step. Closing asks first when something was typed. */
export const ShareCommandDrawer = ({ share, command, onClose }: ShareCommandDrawerProps) => {
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
  const Form = command === undefined ? undefined : (shareForms[command.verb] ?? ShareForm);
  return (
    <Drawer
      title={command?.name}
      open={command !== undefined}
      onClose={leave}
      mask={{ closable: false }}
      size={phone ? '100%' : command !== undefined && WIDE.has(command.verb) ? 760 : 520}
      destroyOnHidden
      className="command-drawer"
    >
      {command !== undefined && Form !== undefined && (
        <DirtyFormContext value={() => void (dirty.current = true)}>
          <Form share={share} command={command} onDone={done} />
        </DirtyFormContext>
      )}
    </Drawer>
  );
};
