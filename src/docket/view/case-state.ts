import type { OrganId } from '../../kernel/ids.js';
import { type Handoff, type HandoffState, type OpenFile, openHandoff, receivedBy, recordOf } from '../../case-file/index.js';
import type { CaseState } from '../wording.js';

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
  if (file.crimeSuspected) return 'crime-suspected';
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
  if (gave === undefined) return waiting('done'); // its handoff was recalled or returned
  if (!gave.senderClosed) return todo('办理移送结案');
  return waiting(gave.resultFedBack ? 'done' : 'sent');
};

/** Whose turn it is, seen from one organ. */
export const deskOf = (file: OpenFile, organ: OrganId): DeskPlace => {
  if (file.closedAt !== undefined) return waiting('done');
  const underway = openHandoff(file);
  if (underway?.from === organ) return forSender(underway);
  if (underway?.to === organ && underway.sentAt !== undefined) return forReceiver(underway);
  if (file.responsible !== organ) return forFormerHolder(file, organ);
  return file.crimeSuspected ? todo('按涉嫌犯罪案件移送公安机关') : forHolder(file, organ);
};
