import { Alert, Button, Modal, Tag } from 'antd';
import { useState } from 'react';
import { useUser } from '../../app/user-context';
import { teaches } from '../../app/entitled';
import { OfficerSelect } from '../../components/officer-select';
import { ProblemAlert } from '../../components/problem-alert';
import type { Branch } from './branch-types';
import { ShareWithClass } from './share-with-class';
import { useBranchCommand } from './use-branch-command';

interface ShareDialogProps {
  readonly branch: Branch;
  readonly onClose: () => void;
}

/** Others may look at a branch, as long as they may read what it goes on from. */
export const ShareDialog = ({ branch, onClose }: ShareDialogProps) => {
  const [officers, setOfficers] = useState<string[]>([]);
  const share = useBranchCommand(branch, '已共享。', () => setOfficers([]));
  const unshare = useBranchCommand(branch, '已取消共享。');
  const withClass = branch.origin.kind === 'material' && teaches(useUser());
  const problem = share.error ?? unshare.error;
  return (
    <Modal title="共享推演" open onCancel={onClose} footer={null}>
      <Alert
        type="info"
        showIcon
        title={
          branch.origin.kind === 'case'
            ? '实际案卷的推演只有现在有权查看案卷的人看得到，每次打开时核对；不能共享给培训班（《个人信息保护法》第六条）。'
            : '共享后，对方能看到这份教学案卷实际的经过，请在作答结束之后共享。'
        }
      />
      <p className="branch-shared">
        {branch.officers.map(({ id, name }) => (
          <Tag key={id} closable onClose={() => unshare.run('unshare', { officers: [id] })}>
            {name}
          </Tag>
        ))}
        {branch.classes.map(({ id, name }) => (
          <Tag key={id} color="purple" closable onClose={() => unshare.run('unshare', { classId: id })}>
            {name}
          </Tag>
        ))}
        {branch.officers.length + branch.classes.length === 0 && <span className="muted">还没有共享给别人。</span>}
      </p>
      <div className="branch-share-form">
        <OfficerSelect aria-label="共享给" multiple value={officers} onChange={setOfficers} placeholder="选择本机关人员" />
        <Button type="primary" loading={share.isPending} disabled={officers.length === 0} onClick={() => share.run('share', { officers })}>
          共享
        </Button>
      </div>
      {withClass && <ShareWithClass branch={branch} />}
      {problem !== null && <ProblemAlert problem={problem} />}
    </Modal>
  );
};
