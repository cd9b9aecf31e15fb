import { useQuery } from '@tanstack/react-query';
import { Result } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { PageLoading } from '../../../app/page-loading';
import { LinkButton } from '../../../components/link-button';
import { ProblemAlert } from '../../../components/problem-alert';
import { useTitle } from '../../../components/use-title';
import { mayRegister } from '../../../app/entitled';
import { useUser } from '../../../app/user-context';
import { whistleQuery } from '../whistle-queries';
import type { WhistleCommand } from '../whistle-types';
import { WhistleCommands } from './whistle-commands';
import { WhistleDrawer } from './whistle-drawer';
import { WhistleHead } from './whistle-head';
import { WhistleSections } from './whistle-sections';
import '../../case-file/case-file.css';
import '../whistle.css';

/** One 吹哨 on one page: who was called, who came, what is due, what was objected, what it led to. */
export const WhistlePage = () => {
  const { whistleId = '' } = useParams();
  const user = useUser();
  const { data: whistle, error, isPending } = useQuery(whistleQuery(whistleId));
  const [command, setCommand] = useState<WhistleCommand>();
  useTitle(whistle === undefined ? '吹哨' : `吹哨：${whistle.title}`);
  if (whistle === undefined) {
    if (isPending) return <PageLoading />;
    const hidden = error.status === 403 || error.status === 404;
    return (
      <Result
        status={hidden ? '403' : 'warning'}
        title={<h1 className="result-title">{hidden ? '不能查看这次吹哨' : error.problem.title}</h1>}
        subTitle={hidden ? '这次吹哨不存在，或者您的机关没有参加。' : error.problem.detail}
        extra={
          <LinkButton to="/whistles" type="primary">
            回到吹哨看板
          </LinkButton>
        }
      />
    );
  }
  const links = whistle.allowedCommands.some(({ verb, open }) => verb === 'link' && open);
  return (
    <article className="case-page">
      {error !== null && <ProblemAlert problem={error} />}
      <WhistleHead whistle={whistle} />
      <div className="case-columns">
        <aside className="case-aside no-print" aria-label="可以办理的事项">
          <WhistleCommands whistle={whistle} onCommand={setCommand} />
          {links && mayRegister(user) && (
            <div className="panel">
              <p className="muted">需要立案查处或者移送的，从这里登记；登记后自动关联。</p>
              <LinkButton to={`/cases/new?whistle=${whistle.whistleId}`}>登记线索或案件</LinkButton>
            </div>
          )}
        </aside>
        <WhistleSections whistle={whistle} />
      </div>
      <WhistleDrawer whistle={whistle} command={command} onClose={() => setCommand(undefined)} />
    </article>
  );
};
