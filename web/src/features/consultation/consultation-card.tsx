import { ArrowRightOutlined } from '@ant-design/icons';
import { Alert, Tag } from 'antd';
import type { CaseDetail, Consultation } from '../../api/types';
import { CitedText } from '../../components/citation/cited-text';
import { formatInstant } from '../../components/format';
import { OrganName } from '../../components/organ-name';
import { SentenceBox } from '../../components/sentence-box';
import { AgreementView } from './agreement-view';
import { ClockLines } from './clock-lines';
import { DisputeLink, HandoffLink } from './consultation-links';
import { FactsList } from './facts-list';
import { MeetingList } from './meeting-list';
import { namesOf } from './parties';
import { ReplyColumns } from './reply-columns';

interface ConsultationCardProps {
  readonly consultation: Consultation;
  readonly file: CaseDetail;
}

const Views = ({ views }: { readonly views: Consultation['views'] }) =>
  views.length === 0 ? null : (
    <>
      <h4>协商不成时的各方意见</h4>
      <div className="side-by-side">
        {views.map(({ organ, view }) => (
          <section key={organ.id} className="side-column print-block" aria-label={organ.name}>
            <h5>{organ.name}</h5>
            <blockquote className="verbatim pre-line">{view}</blockquote>
          </section>
        ))}
      </div>
    </>
  );

const Closed = ({ closed, file }: { readonly closed: NonNullable<Consultation['closed']>; readonly file: CaseDetail }) => (
  <Alert
    type="success"
    showIcon
    className="print-block"
    title={`${formatInstant(closed.at)} 了结`}
    description={
      <>
        <p className="pre-line">{closed.summary}</p>
        {closed.handoffId !== undefined && <HandoffLink file={file} handoffId={closed.handoffId} />}
        {closed.disputeId !== undefined && <DisputeLink file={file} disputeId={closed.disputeId} />}
      </>
    }
  />
);

/** What followed a consultation that nobody closed yet. */
const disputeAfter = ({ consultationId }: Consultation, { disputes }: CaseDetail): string | undefined =>
  disputes.find((dispute) => dispute.consultationId === consultationId)?.disputeId;

/** One 协商 with what every side said. */
export const ConsultationCard = ({ consultation, file }: ConsultationCardProps) => {
  const { kindName, state, stateName, from, requestedBy, requestedAt, question, facts, legalBasis, urgency, handoffId, replies } =
    consultation;
  const { meetings, agreement, views, outcomeAt, closed, clocks, liability } = consultation;
  const asked = replies.map(({ organ }) => organ);
  const led = closed === undefined ? disputeAfter(consultation, file) : undefined;
  return (
    <article className="matter-card" aria-label={`${kindName}：${from.name} → ${namesOf(asked)}`}>
      <h3 className="handoff-title">
        {urgency === 'urgent' && (
          <Tag color="red" variant="solid">
            急
          </Tag>
        )}
        {kindName} <OrganName organ={from} /> <ArrowRightOutlined aria-label="请" /> <span>{namesOf(asked)}</span>
        <Tag color={state === 'failed' ? 'red' : 'blue'}>{stateName}</Tag>
        {outcomeAt !== undefined && <span className="muted">{formatInstant(outcomeAt)}</span>}
      </h3>
      <ClockLines clocks={clocks} />
      <FactsList
        facts={[
          ['协商事项', question],
          ['事实', facts],
          ['依据', <CitedText key="basis" text={legalBasis} on={requestedAt} />],
          ['发起', `${from.name} ${requestedBy.name}，${formatInstant(requestedAt)}`],
          handoffId === undefined ? undefined : ['协商的移送', <HandoffLink key="handoff" file={file} handoffId={handoffId} />],
        ]}
      />
      <h4>各机关答复</h4>
      <ReplyColumns replies={replies} />
      <MeetingList title="协商会议" meetings={meetings} />
      {agreement !== undefined && (
        <>
          <h4>协议</h4>
          <AgreementView agreement={agreement} />
        </>
      )}
      <Views views={views} />
      <SentenceBox title="责任">{liability}</SentenceBox>
      {led !== undefined && (
        <p>
          协商之后：
          <DisputeLink file={file} disputeId={led} />
        </p>
      )}
      {closed !== undefined && <Closed closed={closed} file={file} />}
    </article>
  );
};
