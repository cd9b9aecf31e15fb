import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseDetail } from '../../../api/types';
import { CitationLink } from '../../../components/citation/citation-link';
import { ClockTag } from '../../../components/clock-tag';
import { countyNow } from '../../../components/county-time';
import { formatInstant } from '../../../components/format';
import { SourceLabel } from '../../../components/source-label';
import type { ConsultationKind } from '../../../wording/consultation-codes';
import { explanationQuery } from '../../clocks/clock-queries';
import { replyRule } from './reply-rule';

interface ReplyDueProps {
  readonly file: CaseDetail;
  readonly kind: ConsultationKind;
  readonly urgency: 'ordinary' | 'urgent';
  readonly handoffId: string | undefined;
}

/** Until when an answer is due if it is asked for now; the time to talk about an objection runs already. */
export const ReplyDue = ({ file, kind, urgency, handoffId }: ReplyDueProps) => {
  const [now] = useState(() => countyNow().format('YYYY-MM-DDTHH:mm'));
  const { data } = useQuery(explanationQuery(replyRule(kind, urgency, file.competence?.sectorRule ?? 'GENERAL'), now));
  const running =
    kind === 'jurisdiction' && handoffId !== undefined
      ? file.clocks.find(({ clock, status }) => clock === `negotiate:${handoffId}` && status === 'running')
      : undefined;
  if (running !== undefined)
    return (
      <p className="reply-due">
        协商期限已从提出管辖异议时起算，不重新开始：
        <ClockTag clock={running} />
      </p>
    );
  if (data === undefined) return null;
  return (
    <p className="reply-due">
      现在发起，{kind === 'jurisdiction' ? '各方应在' : '对方应在'} <strong>{formatInstant(data.due)}</strong> 前
      {kind === 'jurisdiction' ? '协商出结果' : '答复'}
      {data.provisional && '（暂定）'}
      <span className="muted">
        （{data.rule.period}，{' '}
        <CitationLink rule={data.rule.id} on={now}>
          {data.rule.source} {data.rule.article}
        </CitationLink>
        ）
      </span>{' '}
      <SourceLabel label={data.rule.label} />
    </p>
  );
};
