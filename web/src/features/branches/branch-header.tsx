import { Button, Tag } from 'antd';
import { useState } from 'react';
import { LinkButton } from '../../components/link-button';
import { OrganName } from '../../components/organ-name';
import { PageTitle } from '../../components/page-title';
import type { Branch } from './branch-types';
import { RenameDialog } from './rename-dialog';
import { ShareDialog } from './share-dialog';
import { useBranchCommand } from './use-branch-command';

/** What is tried here, from where it goes on, and who would hold the baton now. */
export const BranchHeader = ({ branch }: { readonly branch: Branch }) => {
  const [dialog, setDialog] = useState<'rename' | 'share'>();
  const end = useBranchCommand(branch, '推演已结束。');
  const { origin, file, mine, closedAt } = branch;
  const may = mine && closedAt === undefined;
  const close = (): void => setDialog(undefined);
  return (
    <header className="panel">
      <PageTitle
        title={`推演：${branch.name}`}
        actions={
          <>
            {may && <Button onClick={() => setDialog('rename')}>改名</Button>}
            {may && <Button onClick={() => setDialog('share')}>共享</Button>}
            {may && (
              <Button loading={end.isPending} onClick={() => end.run('close')}>
                结束推演
              </Button>
            )}
            <Button onClick={() => window.print()}>打印</Button>
            <LinkButton to="/branches">推演列表</LinkButton>
          </>
        }
      >
        <Tag color="purple">推演</Tag>
        {closedAt !== undefined && <Tag>已结束</Tag>}
      </PageTitle>
      <p className="wrap-anywhere">
        从「{origin.title}」第 {origin.version} 步分叉（共 {origin.of} 步）
        {!mine && <span className="muted"> · 由{branch.owner.name}建立</span>}
        {origin.kind === 'case' && (
          <>
            {' '}
            <LinkButton size="small" to={`/cases/${origin.id}/replay?version=${origin.version}`}>
              看实际回放
            </LinkButton>
          </>
        )}
        {origin.kind === 'material' && mine && (
          <>
            {' '}
            <LinkButton size="small" to={`/training/materials/${origin.id}`}>
              看教学案卷
            </LinkButton>
          </>
        )}
      </p>
      <p>
        推演中的责任机关：
        <strong>
          <OrganName organ={file.responsibleOrgan} />
        </strong>{' '}
        <Tag color="blue">{file.stateName}</Tag>
      </p>
      {dialog === 'rename' && <RenameDialog branch={branch} onClose={close} />}
      {dialog === 'share' && <ShareDialog branch={branch} onClose={close} />}
    </header>
  );
};
