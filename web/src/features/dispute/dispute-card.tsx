import { ArrowRightOutlined } from '@ant-design/icons';
import { Alert, Tag } from 'antd';
import { Link } from 'react-router';
import type { CaseDetail, Dispute } from '../../api/types';
import { CitedText } from '../../components/citation/cited-text';
import { formatInstant } from '../../components/format';
import { SentenceBox } from '../../components/sentence-box';
import { ClockLines } from '../consultation/clock-lines';
import { type Fact, FactsList } from '../consultation/facts-list';
import { MeetingList } from '../consultation/meeting-list';
import { namesOf } from '../consultation/parties';
import { DisputeLadder } from './dispute-ladder';
import { DisputeOutcome } from './dispute-outcome';
import { disputePath } from './dispute-path';
import { ResponseColumns } from './response-columns';

interface DisputeCardProps {
  readonly dispute: Dispute;
  readonly file: CaseDetail;
}

const consultationText = ({ consultations }: CaseDetail, id: string): string => {
  const consultation = consultations.find(({ consultationId }) => consultationId === id);
  return consultation === undefined ? '本案卷中的协商' : `${consultation.kindName}（${consultation.stateName}）`;
};

const factsOf = ({ dispute, file }: DisputeCardProps): readonly (Fact | undefined)[] => {
  const { between, matter, superior, application, appliedAt, applicant, consultationId } = dispute;
  const common: readonly Fact[] = [
    ['争议各方', namesOf(between)],
    ['争议事项', matter],
    ['共同的上一级', superior.name],
  ];
  if (application === undefined) return common;
  const { facts, claim, legalBasis, evidence, officer, urgencyReasonName } = application;
  return [
    ...common,
    ['申请', `${applicant.name} ${officer.name}，${formatInstant(appliedAt)}`],
    ['事实', facts],
    ['请求', claim],
    ['依据', <CitedText key="basis" text={legalBasis} on={appliedAt} />],
    ['证据', evidence.length === 0 ? '没有列出' : evidence.map((item, index) => `${index + 1}. ${item}`).join('\n')],
    consultationId === undefined
      ? undefined
      : [
          '此前的协商',
          <Link key="consultation" to={{ hash: 'consultations' }}>
            {consultationText(file, consultationId)}
          </Link>,
        ],
    urgencyReasonName === undefined ? undefined : ['未经协商的紧急理由', urgencyReasonName],
  ];
};

const Interim = ({ interim }: { readonly interim: NonNullable<Dispute['interim']> }) => (
  <Alert
    type="warning"
    showIcon
    className="print-block"
    title={`临时措施：由${interim.lead.name}先行处置（${formatInstant(interim.orderedAt)}）`}
    description={
      <>
        <p className="pre-line">{interim.measure}</p>
        <p>理由：{interim.reasons}</p>
        <p className="muted">责任机关不因临时措施改变。</p>
      </>
    }
  />
);

/** One 争议 from the application to its end. */
export const DisputeCard = ({ dispute, file }: DisputeCardProps) => {
  const { kindName, between, stateName, pending, nextStep, clocks, interim, meetings, disputeId } = dispute;
  return (
    <article className="matter-card" aria-label={`争议：${kindName}，${namesOf(between)}`}>
      <h3 className="handoff-title">
        {kindName} <span>{namesOf(between)}</span> <Tag color={pending ? 'orange' : 'blue'}>{stateName}</Tag>
        <Link className="no-print" to={disputePath(file.caseId, disputeId)}>
          打开争议页面 <ArrowRightOutlined aria-hidden />
        </Link>
      </h3>
      <DisputeLadder dispute={dispute} />
      {nextStep !== undefined && <SentenceBox title="下一步">{nextStep}</SentenceBox>}
      <ClockLines clocks={clocks.filter(({ status, purpose }) => status === 'running' && purpose !== 'dispute-reply')} />
      {interim !== undefined && <Interim interim={interim} />}
      <FactsList facts={factsOf({ dispute, file })} />
      <ResponseColumns dispute={dispute} />
      <MeetingList title="协调会" meetings={meetings} />
      <DisputeOutcome dispute={dispute} />
    </article>
  );
};
