import { Input, Modal } from 'antd';
import { useState } from 'react';
import { ProblemAlert } from '../../components/problem-alert';
import type { Branch } from './branch-types';
import { useBranchCommand } from './use-branch-command';

interface RenameDialogProps {
  readonly branch: Branch;
  readonly onClose: () => void;
}

export const RenameDialog = ({ branch, onClose }: RenameDialogProps) => {
  const [name, setName] = useState(branch.name);
  const rename = useBranchCommand(branch, '已改名。', onClose);
  return (
    <Modal
      title="推演名称"
      open
      onCancel={onClose}
      onOk={() => rename.run('rename', { name: name.trim() })}
      okButtonProps={{ disabled: name.trim() === '', loading: rename.isPending }}
      okText="保存"
      cancelText="取消"
    >
      <Input aria-label="推演名称" value={name} maxLength={100} onChange={({ target }) => setName(target.value)} />
      {rename.error !== null && <ProblemAlert problem={rename.error} />}
    </Modal>
  );
};
