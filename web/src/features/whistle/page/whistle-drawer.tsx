import { App, Drawer, Grid } from 'antd';
import { Suspense, lazy, useRef } from 'react';
import { PageLoading } from '../../../app/page-loading';
import { DirtyFormContext } from '../../case-file/commands/dirty-form';
import type { WhistleCommand, WhistleDetail } from '../whistle-types';

/** Loaded when the first form is opened. */
const WhistleForm = lazy(async () => ({ default: (await import('../forms/whistle-form')).WhistleForm }));

interface WhistleDrawerProps {
  readonly whistle: WhistleDetail;
  readonly command: WhistleCommand | undefined;
  readonly onClose: () => void;
}

const WIDE: readonly string[] = ['revise', 'close', 'hold-meeting'];

/** The form of the chosen step beside the page. Closing asks first when something was typed. */
export const WhistleDrawer = ({ whistle, command, onClose }: WhistleDrawerProps) => {
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
  const wide = command !== undefined && WIDE.includes(command.verb);
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
          <Suspense fallback={<PageLoading />}>
            <WhistleForm whistle={whistle} command={command} onDone={done} />
          </Suspense>
        </DirtyFormContext>
      )}
    </Drawer>
  );
};
