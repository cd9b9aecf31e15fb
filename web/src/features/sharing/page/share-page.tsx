import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { PageLoading } from '../../../app/page-loading';
import { ClockTag } from '../../../components/clock-tag';
import { LinkButton } from '../../../components/link-button';
import { PageTitle } from '../../../components/page-title';
import { ProblemAlert } from '../../../components/problem-alert';
import { contentPath } from '../share-path';
import { shareQuery } from '../share-queries';
import type { Share, ShareCommand } from '../share-types';
import { ShareCommandDrawer } from '../forms/share-command-drawer';
import { AnswerPart } from './answer-part';
import { AskedPart } from './asked-part';
import { DisputePart } from './dispute-part';
import { rungsOf } from './dispute-steps';
import { HistoryPart } from './history-part';
import { LogPart } from './log-part';
import { ShareCommandPanel } from './share-command-panel';
import { ShareResult } from './share-result';
import { SharingPart } from './sharing-part';
import '../../case-file/case-file.css';
import '../../case-file/commands/command-form.css';
import '../sharing.css';

const Part = ({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) => (
  <section className="panel case-section" aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`} className="section-title">
      {title}
    </h2>
    {children}
  </section>
);

const happened = ({ corrections, misuse, onward, ended }: Share): boolean =>
  corrections.length + onward.length > 0 || misuse !== undefined || ended !== undefined;

/** One request for information: what is asked and why, what was answered, who has read it, what may be done next. */
export const SharePage = () => {
  const { shareId = '' } = useParams();
  const { data: share, error, isPending, refetch } = useQuery(shareQuery(shareId));
  const [command, setCommand] = useState<ShareCommand>();
  if (share === undefined) return isPending ? <PageLoading /> : <ShareResult error={error} onRetry={() => void refetch()} />;
  const running = share.clocks.filter(({ status }) => status === 'running');
  return (
    <article className="case-page">
      {error !== null && <ProblemAlert problem={error} />}
      <PageTitle
        title={share.title}
        actions={
          <>
            <LinkButton to="/sharing">回到信息共享</LinkButton>
            {share.side === 'requester' && share.deliveredAt !== undefined && (
              <LinkButton type={share.readable ? 'primary' : 'default'} to={contentPath(shareId)}>
                查阅共享内容
              </LinkButton>
            )}
          </>
        }
      >
        <Tag>{share.stateName}</Tag>
        {share.unreadable !== undefined && share.unreadable !== share.stateName && <Tag color="warning">{share.unreadable}</Tag>}
        {running.map((clock) => (
          <ClockTag key={clock.clock} clock={clock} />
        ))}
      </PageTitle>
      <div className="case-columns">
        <aside className="case-aside no-print" aria-label="可以办理的事项">
          <ShareCommandPanel share={share} onCommand={setCommand} />
        </aside>
        <div className="case-sections">
          <Part id="asked" title="申请">
            <AskedPart share={share} />
          </Part>
          <Part id="answer" title="答复">
            <AnswerPart share={share} />
          </Part>
          {rungsOf(share).length > 0 && (
            <Part id="dispute" title="共享争议">
              <DisputePart share={share} />
            </Part>
          )}
          {happened(share) && (
            <Part id="sharing" title="使用情况">
              <SharingPart share={share} />
            </Part>
          )}
          <Part id="log" title="使用记录">
            <LogPart shareId={shareId} />
          </Part>
          <Part id="history" title="经过">
            <HistoryPart share={share} />
          </Part>
        </div>
      </div>
      <ShareCommandDrawer share={share} command={command} onClose={() => setCommand(undefined)} />
    </article>
  );
};
