import { Tag } from 'antd';
import { EmptyState } from '../../components/empty-state';
import { formatInstant } from '../../components/format';
import type { FrameState } from './replay-types';

type Consultation = FrameState['consultations'][number];
type Reply = Consultation['replies'][number];

const replyText = ({ organ, acknowledgedAt, extension, answer, refusal }: Reply): string => {
  if (answer !== undefined) return `${organ.name}：${answer.opinion}（${answer.author}）`;
  if (refusal !== undefined) return `${organ.name}：拒绝，${refusal.groundName}`;
  if (extension !== undefined) return `${organ.name}：延期至 ${extension.replyBy} 答复`;
  return `${organ.name}：${acknowledgedAt === undefined ? '未签收' : '已签收，未答复'}`;
};

export const StateConsultations = ({ consultations }: { readonly consultations: readonly Consultation[] }) => {
  if (consultations.length === 0) return <EmptyState text="还没有协商" />;
  return (
    <ul className="replay-state-list">
      {consultations.map(({ consultationId, kindName, from, replies, stateName, question, requestedAt, meetings, agreement, views }) => (
        <li key={consultationId}>
          <strong>
            {kindName}：{from.name} → {replies.map(({ organ }) => organ.name).join('、')}
          </strong>{' '}
          <Tag>{stateName}</Tag>
          <div className="muted">
            {formatInstant(requestedAt)} 发起{meetings.length === 0 ? '' : `，开会 ${meetings.length} 次`}
          </div>
          <div>{question}</div>
          {views.length === 0
            ? replies.map((reply) => <div key={reply.organ.id}>{replyText(reply)}</div>)
            : views.map(({ organ, view }) => (
                <div key={organ.id}>
                  {organ.name}：{view}
                </div>
              ))}
          {agreement !== undefined && (
            <div>
              协议：{agreement.organ.name}
              {agreement.leadAs === undefined ? '管辖' : '牵头'}，{agreement.seals.length} 方已盖章
              {agreement.missing.length === 0 ? '' : `，${agreement.missing.map(({ name }) => name).join('、')}未盖章`}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
};
