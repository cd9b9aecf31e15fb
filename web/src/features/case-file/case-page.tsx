import { useQuery } from '@tanstack/react-query';
import { Button, Result } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { CaseCommand } from '../../api/types';
import { PageLoading } from '../../app/page-loading';
import { LinkButton } from '../../components/link-button';
import { ProblemAlert } from '../../components/problem-alert';
import { useTitle } from '../../components/use-title';
import { SupervisedNotice } from '../supervision/supervised-notice';
import { CaseHeader } from './case-header';
import { PendingDispute } from '../dispute/pending-dispute';
import { caseQuery } from './case-queries';
import { CaseSections } from './case-sections';
import { CommandDrawer } from './commands/command-drawer';
import { CommandPanel } from './commands/command-panel';
import './case-file.css';

/** 案卷: who is responsible, what is due when, what may be done next, and everything that is in the file. */
export const CasePage = () => {
  const { caseId = '' } = useParams();
  const { data: file, error, isPending, refetch } = useQuery(caseQuery(caseId));
  const [command, setCommand] = useState<CaseCommand>();
  useTitle(file?.details.title ?? (error === null ? undefined : '案卷'));
  if (file === undefined) {
    if (isPending) return <PageLoading />;
    const [title, text] =
      error.status === 403 || error.status === 404
        ? ['不能查看这个案卷', '案卷不存在，或者您的机关不是这个案卷的经办机关。']
        : [error.problem.title, error.problem.detail];
    return (
      <Result
        status={error.status === 403 || error.status === 404 ? '403' : 'warning'}
        title={<h1 className="result-title">{title}</h1>}
        subTitle={text}
        extra={[
          <Button key="retry" onClick={() => void refetch()}>
            重试
          </Button>,
          <LinkButton key="desk" to="/" type="primary">
            回到工作台
          </LinkButton>,
        ]}
      />
    );
  }
  return (
    <article className="case-page">
      {error !== null && <ProblemAlert problem={error} />}
      <CaseHeader file={file} onCommand={setCommand} />
      <SupervisedNotice file={file} />
      <PendingDispute file={file} />
      <div className="case-columns">
        <aside className="case-aside no-print" aria-label="可以办理的事项">
          <CommandPanel file={file} onCommand={setCommand} />
        </aside>
        <CaseSections key={file.caseId} file={file} />
      </div>
      <CommandDrawer file={file} command={command} onClose={() => setCommand(undefined)} />
    </article>
  );
};
