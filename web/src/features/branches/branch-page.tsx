import { useQuery } from '@tanstack/react-query';
import { Result } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { PageLoading } from '../../app/page-loading';
import { LinkButton } from '../../components/link-button';
import { ProblemAlert } from '../../components/problem-alert';
import { FrameClocks } from '../replay/frame-clocks';
import { FrameStatePanel } from '../replay/frame-state';
import { BranchBanner } from './branch-banner';
import { BranchClock } from './branch-clock';
import { BranchCommands } from './branch-commands';
import { BranchContrast } from './branch-contrast';
import { BranchDrawer } from './branch-drawer';
import { BranchHeader } from './branch-header';
import { BranchLanes } from './branch-lanes';
import { branchQuery } from './branch-queries';
import { BranchSteps } from './branch-steps';
import type { BranchCommand } from './branch-types';
import '../case-file/case-file.css';
import '../replay/replay.css';
import './branches.css';

/** 推演: what would have followed from another decision, by the rules of production. */
export const BranchPage = () => {
  const { branchId = '' } = useParams();
  const { data: branch, error, isPending } = useQuery(branchQuery(branchId));
  const [command, setCommand] = useState<BranchCommand>();
  if (branch === undefined) {
    if (isPending) return <PageLoading />;
    const hidden = error.status === 403 || error.status === 404;
    return (
      <Result
        status={hidden ? '403' : 'warning'}
        title={<h1 className="result-title">{hidden ? '不能查看这次推演' : error.problem.title}</h1>}
        subTitle={hidden ? '推演不存在、没有共享给您，或者您已无权查看它的来源案卷。' : error.problem.detail}
        extra={
          <LinkButton to="/branches" type="primary">
            回到推演列表
          </LinkButton>
        }
      />
    );
  }
  return (
    <article className="branch-page">
      {error !== null && <ProblemAlert problem={error} />}
      <BranchBanner branch={branch} />
      <BranchHeader branch={branch} />
      <BranchLanes branch={branch} />
      <div className="branch-columns">
        <div>
          <BranchClock branch={branch} />
          {branch.mine && branch.closedAt === undefined && <BranchCommands branch={branch} onCommand={setCommand} />}
          <BranchSteps branch={branch} />
        </div>
        <div>
          <FrameClocks clocks={branch.file.clocks} at={branch.clock} />
          <FrameStatePanel state={branch.file} />
        </div>
      </div>
      <BranchContrast branch={branch} />
      {command !== undefined && <BranchDrawer branch={branch} command={command} onClose={() => setCommand(undefined)} />}
    </article>
  );
};
