import { bureau, forestry, government, water, yingqian } from '../../support/case-fixtures.js';
import {
  type Act,
  type ActType,
  CONSULTATION_ACTS,
  CRIMINAL_ACTS,
  DISPUTE_ACTS,
  HANDLING_ACTS,
  HANDOFF_ACTS,
  isConsultation,
  isCriminal,
  isDispute,
  isHandoff,
} from './act.js';
import { JUSTICE, afterAct } from './apply-law.js';
import { type Law, disputed, onTheWay, pursued } from './law.js';

export const ORGANS: readonly string[] = [yingqian, water, forestry, 'sy-cg'];

/** A number from 0 up to (not including) `sides`. */
export type Dice = (sides: number) => number;

const { imul } = Math; // looked up once: a global is slow to reach from within a test
/** One number of fast-check is thrown as often as a step needs: cheap to draw and to shrink (mulberry32). */
export const diceOf = (draw: number): Dice => {
  let state = draw | 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
};

/** Steps that end something early, or that are open at almost any time: one in so many, or no history would get anywhere. */
const SELDOM: Partial<Record<ActType, number>> = {
  SuspectCrime: 40,
  RefuseTransfer: 3,
  FileCriminalCase: 5,
  ResumeAdministration: 20,
  EndorseNonFiling: 6,
  ConcludeCriminalCase: 20,
  CloseCase: 20,
  DeclineFiling: 20,
  ConcludeCase: 6,
  ReturnEntrustedCase: 20,
  TakeMeasure: 4,
  FileCase: 4,
  DoubtCompetence: 4,
  ReviseHandoff: 4,
  RejectHandoff: 12,
  WithdrawHandoff: 20,
  ConvertToCriminal: 60,
  AgreeReturn: 4,
  RequestConsultation: 4,
  HoldMeeting: 4,
  DeclineApplication: 12,
  WithdrawApplication: 20,
  OrderInterim: 8,
  DesignateJurisdiction: 6,
  RouteToStaffingOffice: 6,
  SuspendDispute: 6,
};
const MECHANISMS: readonly (readonly ActType[])[] = [
  HANDOFF_ACTS,
  HANDOFF_ACTS,
  HANDOFF_ACTS,
  HANDOFF_ACTS,
  DISPUTE_ACTS,
  DISPUTE_ACTS,
  DISPUTE_ACTS,
  HANDLING_ACTS,
  CONSULTATION_ACTS,
];
/** Most disputes begin where there is one: an objection, or a case that was taken. */
const ripe = ({ transfers }: Law): boolean => transfers.some(({ state }) => ['objected', 'accepted', 'in-progress'].includes(state));
const seldom = (type: ActType, law: Law): number =>
  type === 'ApplyForCoordination' || (type === 'DesignateJurisdiction' && !disputed(law)) ? (ripe(law) ? 3 : 30) : (SELDOM[type] ?? 1);

const pick = <T>(dice: Dice, items: readonly T[]): T | undefined => items[dice(Math.max(items.length, 1))];
const anyOrgan = (dice: Dice): string => pick(dice, ORGANS) ?? yingqian;

const BEGINS: readonly ActType[] = ['FormTaskTeam', 'TakeMeasure', 'DraftHandoff', 'RequestConsultation', 'ApplyForCoordination'];
const SENDER: readonly ActType[] = [
  'ReviseHandoff',
  'SubmitHandoff',
  'ApproveHandoff',
  'RejectHandoff',
  'SendHandoff',
  'ProvideSupplement',
  'WithdrawHandoff',
  'ConvertToCriminal',
  'CloseSenderCase',
];
const EITHER: readonly ActType[] = ['ProposeReturn', 'AgreeReturn'];
const PARTY_OF_DISPUTE: readonly ActType[] = ['RespondToDispute', 'SignOpinion', 'WithdrawApplication'];

const subjectOf = (type: ActType, law: Law, dice: Dice): string | undefined => {
  const ids = (items: readonly { readonly id: string }[]): string | undefined => (dice(8) === 0 ? pick(dice, items) : items.at(-1))?.id;
  if (isHandoff(type)) return onTheWay(law)?.id ?? ids(law.transfers);
  if (isConsultation(type)) return ids(law.talks);
  if (isCriminal(type)) return pursued(law)?.id ?? ids(law.pursuits);
  return isDispute(type) ? ids(law.quarrels) : ids(law.measures);
};

const OF_THE_POLICE: readonly ActType[] = [
  'SignReceipt',
  'RequestMaterials',
  'FileCriminalCase',
  'DeclineToFile',
  'DecideReconsideration',
  'ExplainReasons',
];
const OF_THE_PROCURATORATE: readonly ActType[] = ['DemandReasons', 'IssueFilingNotice', 'EndorseNonFiling'];
const OF_THE_HOLDER: readonly ActType[] = ['FormTaskTeam', 'PassOnCriminalCase', 'ReturnToAdministration', 'ConcludeCriminalCase'];
const criminalSide = (type: ActType, subject: string, law: Law): string => {
  if (OF_THE_POLICE.includes(type)) return JUSTICE.police;
  if (OF_THE_PROCURATORATE.includes(type)) return JUSTICE.procuratorate;
  if (OF_THE_HOLDER.includes(type)) return law.responsible;
  return law.pursuits.find(({ id }) => id === subject)?.organ ?? law.responsible;
};

/** The organ whose step it would be, to judge by the kind of step alone. */
const organOf = (type: ActType, subject: string, law: Law, dice: Dice): string => {
  const transfer = law.transfers.find(({ id }) => id === subject);
  const talk = law.talks.find(({ id }) => id === subject);
  const quarrel = law.quarrels.find(({ id }) => id === subject);
  if (isCriminal(type)) return criminalSide(type, subject, law);
  if (transfer !== undefined) {
    const sends = EITHER.includes(type) ? dice(2) === 0 : SENDER.includes(type);
    return sends ? transfer.from : transfer.to;
  }
  if (talk !== undefined) return type === 'CloseConsultation' ? talk.from : (pick(dice, [talk.from, ...talk.asked]) ?? talk.from);
  if (type === 'DesignateJurisdiction') return government;
  if (type === 'RequestConsultation' || type === 'ApplyForCoordination') return pick(dice, law.parties) ?? law.opener;
  if (quarrel !== undefined && PARTY_OF_DISPUTE.includes(type)) return pick(dice, quarrel.between) ?? quarrel.applicant;
  if (type === 'ConfirmExecution') return quarrel?.moved?.to ?? law.responsible;
  if (type === 'OrderInterim' && dice(2) === 0) return government;
  return isDispute(type) ? bureau : law.responsible;
};

const someAct = (type: ActType, law: Law, at: number, dice: Dice, wild: boolean, nonce: string): Act => {
  const begins = BEGINS.includes(type) || (type === 'DesignateJurisdiction' && dice(6) === 0);
  const subject = (begins ? undefined : subjectOf(type, law, dice)) ?? `new-${nonce}`;
  const organ = wild
    ? (pick(dice, [...ORGANS, bureau, government, JUSTICE.police, JUSTICE.procuratorate]) ?? bureau)
    : organOf(type, subject, law, dice);
  const roll = dice(1024);
  const talks = law.talks.filter(({ state }) => wild || state === 'failed' || state === 'refused');
  const cites = (roll & 1) === 0 ? undefined : type === 'ApplyForCoordination' ? pick(dice, talks)?.id : law.transfers.at(-1)?.id;
  return {
    type,
    organ,
    entitled: !wild || roll % 3 > 0,
    at,
    subject,
    to: anyOrgan(dice),
    others: BEGINS.includes(type) ? ORGANS.filter((one, index) => (roll & (2 << index)) === 0 && (wild || one !== organ)) : [],
    kind: roll % 5 === 0 ? 'assistance' : 'jurisdiction',
    ...(cites === undefined ? {} : { cites }),
    urgent: (roll & 96) === 0,
    successor: `successor-${nonce}`,
    document: `文${nonce}`,
  };
};

/** One act in six is blind; the others are the first, of one mechanism and then of the next, that the law allows here. */
export const drawAct = (law: Law, at: number, dice: Dice, nonce: string): Act => {
  const first = dice(MECHANISMS.length);
  const blind = dice(6) === 0;
  for (let mechanism = 0; !blind && mechanism < MECHANISMS.length; mechanism += 1) {
    const usual = MECHANISMS[(first + mechanism * 4) % MECHANISMS.length] ?? HANDOFF_ACTS;
    const types = mechanism === 0 && law.crime && dice(4) > 0 ? CRIMINAL_ACTS : usual; // nothing else gets a suspected crime anywhere
    const start = dice(types.length);
    for (let index = 0; index < types.length; index += 1) {
      const type = types[(start + index * 7) % types.length] ?? 'DraftHandoff'; // 7 shares no factor with any length
      if (dice(seldom(type, law)) > 0) continue;
      const act = someAct(type, law, at, dice, false, nonce);
      if (afterAct(law, act) !== undefined) return act;
    }
  }
  return someAct(pick(dice, MECHANISMS[first] ?? HANDOFF_ACTS) ?? 'DraftHandoff', law, at, dice, blind, nonce);
};
