import { BranchesOutlined } from '@ant-design/icons';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useCommand } from '../../api/commands';
import type { Schemas } from '../../api/types';
import { ProblemAlert } from '../../components/problem-alert';

interface OpenBranchButtonProps {
  readonly kind: 'case' | 'material';
  readonly id: string;
  /** The step that is shown. */
  readonly version: number;
}

/** 从这一步推演: names a branch and opens it. */
export const OpenBranchButton = ({ kind, id, version }: OpenBranchButtonProps) => {
  const navigate = useNavigate();
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const open = useCommand<object, Schemas['OpenedBranchDto']>(({ branchId }) => void navigate(`/branches/${branchId}`));
  return (
    <>
      <Button icon={<BranchesOutlined aria-hidden />} disabled={version < 1} onClick={() => setNaming(true)}>
        从这一步推演
      </Button>
      <Modal
        title={`从第 ${version} 步推演`}
        open={naming}
        onCancel={() => setNaming(false)}
        onOk={() => open.mutate({ path: '/api/branches', body: { name: name.trim(), kind, id, version } })}
        okText="开始推演"
        cancelText="取消"
        okButtonProps={{ disabled: name.trim() === '', loading: open.isPending }}
      >
        <p className="muted">推演另存一处，不改动案卷，不通知任何人。起个名字，写明要试什么。</p>
        <Input
          aria-label="推演名称"
          value={name}
          maxLength={100}
          placeholder="例如：如果第二天就接收"
          onChange={({ target }) => setName(target.value)}
        />
        {open.error !== null && <ProblemAlert problem={open.error} />}
      </Modal>
    </>
  );
};
