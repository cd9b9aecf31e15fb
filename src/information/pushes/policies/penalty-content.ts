import { residentIdFault } from '../../../kernel/identifiers/resident-id.js';
import type { RecordedEvent } from '../../../kernel/event.js';
import { dateOf } from '../../../kernel/time.js';
import type { CaseEvent, HandlingEvent, OpenFile, Party } from '../../../case-file/index.js';
import { PENALTY_NAMES, hiding } from '../../../docket/index.js';
import type { PushContent, PushedParty } from '../domain/events.js';

type Conclusion = Extract<HandlingEvent, { type: 'CaseConcluded' }>['data'];

const MINOR_AGE = 18;
/** A minor's name is not given out, nor anything that identifies the child (《生态环境行政处罚办法》 64). */
const isMinorOn = (idNumber: string | undefined, day: string): boolean => {
  if (idNumber === undefined || residentIdFault(idNumber) !== undefined) return false;
  const of18 = `${Number(idNumber.slice(6, 10)) + MINOR_AGE}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`;
  return day < of18;
};

const pushedParty = (party: Party, day: string): PushedParty => {
  switch (party.kind) {
    case 'person':
      return { kind: 'person', name: isMinorOn(party.idNumber, day) ? '未成年人（姓名不予提供）' : party.name };
    case 'sole-trader':
      return { kind: 'organisation', name: party.tradeName, representative: party.name, ...uscc(party) };
    case 'organisation':
      return {
        kind: 'organisation',
        name: party.name,
        ...uscc(party),
        ...(party.representative === undefined ? {} : { representative: party.representative }),
      };
  }
};
const uscc = ({ uscc: code }: { readonly uscc?: string }) => (code === undefined ? {} : { uscc: code });

/**
 * What a penalty looks like to other organs: number, party, main facts, result, basis, organ and date, and nothing that an officer
 * wrote about persons (《生态环境行政处罚办法》 62, 64; 个人信息保护法 6). Of several parties the draft names none: whom the decision
 * punished, the officer says.
 */
export const penaltyContent = (
  { penalties, fineFen, decisionNumber, occurredAt }: Conclusion,
  { details, parties }: OpenFile,
  events: readonly RecordedEvent<CaseEvent>[],
  organName: string,
): PushContent => {
  const day = dateOf(occurredAt);
  const [only, ...others] = parties;
  const hide = hiding(events);
  const fine = fineFen === undefined ? '' : ` ${(fineFen / 100).toLocaleString('zh-CN')} 元`;
  const result = penalties.map((kind) => (kind === 'fine' ? `${PENALTY_NAMES.fine}${fine}` : PENALTY_NAMES[kind])).join('、');
  return {
    title: `行政处罚决定抄告：${hide(details.itemName)}`,
    text: [
      `主要违法事实：${hide(details.cause)}。`,
      `处罚结果：${result}。`,
      `决定机关：${organName}；决定日期：${day}。`,
      ...(others.length === 0 ? [] : ['案卷中有多名当事人，请写明被处罚人。']),
    ].join('\n'),
    ...(decisionNumber === undefined ? {} : { documentNumber: decisionNumber }),
    ...(only === undefined || others.length > 0 ? {} : { party: pushedParty(only, day) }),
    ...(details.penaltyBasis === undefined ? {} : { basis: hide(details.penaltyBasis) }),
  };
};
