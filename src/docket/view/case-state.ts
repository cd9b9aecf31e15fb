import type { OrganId } from '../../kernel/ids.js';
import {
  type Consultation,
  type Handoff,
  type HandoffState,
  type OpenFile,
  consultationParties,
  criminalUnderway,
  disputePending,
  hasOutcome,
  isJustice,
  openHandoff,
  pendingDispute,
  receivedBy,
  recordOf,
  withCriminalJustice,
} from '../../case-file/index.js';
import type { CaseState } from '../wording.js';
import { criminalStepOf } from './criminal-transfer-view.js';
import { awaitedIn } from './dispute-view.js';

const IN_HANDOFF: Readonly<Partial<Record<HandoffState, CaseState>>> = {
  drafted: 'preparing',
  'pending-approval': 'preparing',
  approved: 'preparing',
  sent: 'in-transit',
  received: 'answering',
  supplemented: 'answering',
  'supplement-requested': 'supplementing',
  objected: 'objected',
};

/** One word for where a file stands, for lists. */
export const caseStateOf = (file: OpenFile): CaseState => {
  if (file.closedAt !== undefined) return 'closed';
  if (withCriminalJustice(file)) return 'police-filed';
  if (criminalUnderway(file) !== undefined) return 'criminal-transfer';
  if (file.crimeSuspected) return 'crime-suspected';
  if (disputePending(file)) return 'in-dispute';
  const underway = openHandoff(file);
  if (underway !== undefined) return IN_HANDOFF[underway.state] ?? 'preparing';
  const record = recordOf(file, file.responsible);
  if (record?.conclusion !== undefined) return 'concluded';
  if (record?.filedAt !== undefined) return 'filed';
  if (record?.notFiledAt !== undefined) return 'not-filed';
  return receivedBy(file, file.responsible) === undefined ? 'registered' : 'checking';
};

export type Desk = 'to-do' | 'working' | 'sent' | 'done';
export interface DeskPlace {
  readonly desk: Desk;
  /** In Chinese; absent while the organ waits for another. */
  readonly nextStep?: string;
}

const todo = (nextStep: string): DeskPlace => ({ desk: 'to-do', nextStep });
const waiting = (desk: Desk): DeskPlace => ({ desk });

const forSender = (handoff: Handoff): DeskPlace => {
  switch (handoff.state) {
    case 'drafted':
      return todo('核对拟稿并报批');
    case 'pending-approval':
      return todo('领导审批移送');
    case 'approved':
      return todo('签名并发出移送');
    case 'supplement-requested':
      return todo('补正材料');
    case 'objected':
      return handoff.returnProposal?.by === handoff.from
        ? waiting('sent')
        : todo(handoff.returnProposal === undefined ? '就管辖异议协商' : '确认协商退回');
    default:
      return waiting('sent');
  }
};

const forReceiver = (handoff: Handoff): DeskPlace => {
  switch (handoff.state) {
    case 'sent':
      return todo('签收移送');
    case 'received':
      return todo('接收、要求补正或提出异议');
    case 'supplemented':
      return todo('接收或提出异议');
    case 'objected':
      return handoff.returnProposal?.by === handoff.to
        ? waiting('working')
        : todo(handoff.returnProposal === undefined ? '就管辖异议协商' : '确认协商退回');
    default:
      return waiting('working');
  }
};

const forHolder = (file: OpenFile, organ: OrganId): DeskPlace => {
  const record = recordOf(file, organ);
  const came = receivedBy(file, organ);
  const runs = (purpose: string): boolean =>
    file.clocks.some((clock) => clock.organ === organ && clock.purpose === purpose && clock.status === 'running');
  if (record?.conclusion !== undefined || record?.notFiledAt !== undefined) {
    if (came !== undefined && !came.filingFedBack) return todo('反馈立案情况');
    if (came !== undefined && !came.resultFedBack) return todo('反馈处理结果');
    if (runs('publish')) return todo('公示处罚决定');
    if (runs('report-up')) return todo('报送县政府备案');
    return todo('结案归档');
  }
  if (record?.filedAt !== undefined) {
    if (came !== undefined && !came.filingFedBack) return todo('反馈立案情况');
    return { desk: 'working', nextStep: '调查并作出处理决定' };
  }
  if (came !== undefined) return todo('核查并决定是否立案');
  return todo(runs('transfer-out') ? '拟稿移送' : '决定立案，或者移送有管辖权的机关');
};

const forFormerHolder = (file: OpenFile, organ: OrganId): DeskPlace => {
  const gave = file.handoffs.find((handoff) => handoff.from === organ && handoff.acceptedAt !== undefined);
  const asked = file.consultations.some((consultation) => !hasOutcome(consultation) && consultationParties(consultation).includes(organ));
  if (gave === undefined) return waiting(asked ? 'sent' : 'done'); // its handoff was recalled or returned, or it was only asked
  if (!gave.senderClosed) return todo('办理移送结案');
  return waiting(gave.resultFedBack ? 'done' : 'sent');
};

/** What an organ owes in a dispute, or in the hand-over after one. */
const inDispute = (file: OpenFile, organ: OrganId): DeskPlace | undefined => {
  const moving = file.disputes.find(({ state, designated }) => state === 'designated' && designated?.from !== designated?.to);
  if (moving?.designated?.to === organ) return todo('核对移交的案卷和物品并确认');
  if (moving?.designated?.from === organ) return todo('按指定管辖移交案卷和物品');
  const pending = pendingDispute(file);
  if (pending === undefined) return undefined;
  const { state, superior, between, opinion } = pending;
  if (state === 'escalated' && organ === superior) return todo('作出指定管辖决定');
  if (awaitedIn(pending).includes(organ)) return todo('答复争议');
  const unsigned = opinion !== undefined && !opinion.signatures.some((signature) => signature.organ === organ);
  if (state === 'coordinating' && unsigned && between.includes(organ)) return todo('签署协调意见');
  return waiting(file.responsible === organ ? 'working' : 'sent');
};

/** What an organ owes in one consultation. */
const owedIn = (file: OpenFile, consultation: Consultation, organ: OrganId): string | undefined => {
  const { state, replies, agreement, from, kind } = consultation;
  if (state === 'closed' || !consultationParties(consultation).includes(organ)) return undefined;
  const applies = file.clocks.some((clock) => clock.clock === `apply-dispute:${consultation.consultationId}` && clock.status === 'running');
  if (state === 'failed') return applies ? '协商不成，申请争议协调' : undefined;
  if (hasOutcome(consultation)) return undefined;
  if (agreement !== undefined) return agreement.seals.some((seal) => seal.organ === organ) ? undefined : '在协议上盖章';
  const reply = replies.find((one) => one.organ === organ);
  if (reply !== undefined && reply.answer === undefined && reply.refusal === undefined) return '答复协商';
  if (organ !== from || (state !== 'answered' && state !== 'refused')) return undefined;
  return kind === 'jurisdiction' ? '就管辖达成协议或者记录协商不成' : '了结协商';
};

const inConsultation = (file: OpenFile, organ: OrganId): DeskPlace | undefined => {
  const owed = file.consultations.map((consultation) => owedIn(file, consultation, organ)).find((step) => step !== undefined);
  return owed === undefined ? undefined : todo(owed);
};

/** The way of a suspected crime comes before everything else in the file (规定 5). */
const inCriminalTransfer = (file: OpenFile, organ: OrganId): DeskPlace | undefined => {
  const underway = criminalUnderway(file);
  if (underway === undefined)
    return file.criminalTransfers.some(({ organ: of, returned }) => of !== organ && returned?.to !== organ) && isJustice(file, organ)
      ? waiting('done')
      : undefined;
  const { awaits, step } = criminalStepOf(file, underway);
  if (awaits.includes(organ)) return todo(step);
  if (file.responsible === organ) return waiting('working');
  return isJustice(file, organ) || organ === underway.organ ? waiting('sent') : undefined;
};

/** Whose turn it is, seen from one organ. */
export const deskOf = (file: OpenFile, organ: OrganId): DeskPlace => {
  if (file.closedAt !== undefined) return waiting('done');
  const apart = inCriminalTransfer(file, organ) ?? inDispute(file, organ) ?? inConsultation(file, organ);
  if (apart !== undefined) return apart;
  const underway = openHandoff(file);
  if (underway?.from === organ) return forSender(underway);
  if (underway?.to === organ && underway.sentAt !== undefined) return forReceiver(underway);
  if (file.responsible !== organ) return forFormerHolder(file, organ);
  return file.crimeSuspected ? todo('按涉嫌犯罪案件移送公安机关') : forHolder(file, organ);
};
