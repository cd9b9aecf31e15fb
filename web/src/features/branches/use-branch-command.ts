import { App } from 'antd';
import { useCommand } from '../../api/commands';
import type { Branch } from './branch-types';

/** A write to the branch itself: its clock, its name, with whom it is shared. */
export const useBranchCommand = (branch: Branch, done: string, onDone?: () => void) => {
  const { message } = App.useApp();
  const send = useCommand<object>(() => {
    void message.success(done);
    onDone?.();
  });
  const run = (verb: string, body: object = {}): void =>
    send.mutate({ path: `/api/branches/${branch.branchId}/${verb}`, body, seen: branch.version });
  return { run, error: send.error, isPending: send.isPending };
};
