import type { Actor, Role } from '../../kernel/actor.js';
import type { OpenCommand } from '../../kernel/open-command.js';
import { Rejection } from '../../kernel/rejection.js';
import { type Dispute, type DisputeState, type OpenFile } from '../../case-file/index.js';
import { guardDirect } from './designating.js';
import { type StepType, alreadyDone, guardApplication, guardStep } from './guard.js';
import { APPLICATION_ROLES, TRANSITIONS } from './transitions.js';

/** Who would act if it were a step for these roles. */
export type ActingFor = (roles: readonly Role[]) => Actor;

const refusalOf = (act: () => unknown): { readonly refusal?: Rejection } => {
  try {
    act();
    return {};
  } catch (error) {
    if (error instanceof Rejection) return { refusal: error };
    throw error;
  }
};

/** Of another stage, or for somebody else altogether: no news to anybody. */
const IRRELEVANT: readonly string[] = [
  'dispute/wrong-state',
  'dispute/not-applicant',
  'dispute/not-respondent',
  'dispute/not-party',
  'dispute/not-the-bureau',
  'dispute/not-common-superior',
  'dispute/not-designated',
  'dispute/already-responded',
];
const ENDED: readonly DisputeState[] = ['not-accepted', 'withdrawn', 'closed'];

const stepsOf = (file: OpenFile, dispute: Dispute, acting: ActingFor): readonly OpenCommand[] =>
  (Object.keys(TRANSITIONS) as StepType[]).flatMap((type) => {
    const { verb, chinese, roles } = TRANSITIONS[type];
    const actor = acting(roles);
    if (alreadyDone(type, dispute, actor)) return [];
    const { refusal } = refusalOf(() => guardStep(type, file, dispute.disputeId, actor));
    if (refusal !== undefined && IRRELEVANT.includes(refusal.code)) return [];
    return [{ verb, chinese, scope: 'dispute' as const, disputeId: dispute.disputeId, ...(refusal === undefined ? {} : { refusal }) }];
  });

/** 直接指定: only the government hears of it, since nobody else could ever do it (行政处罚法 25). */
const directDesignation = (file: OpenFile, acting: ActingFor): readonly OpenCommand[] => {
  const { verb, roles } = TRANSITIONS.DesignateJurisdiction;
  const actor = acting(roles);
  if (!roles.includes(actor.role)) return [];
  return [{ verb, chinese: '直接指定管辖', scope: 'dispute', ...refusalOf(() => guardDirect(file, actor, [])) }];
};

/** Every command of 争议协调 for one person, or for whoever of an organ holds the role; ended disputes have none. */
export const disputeCommands = (file: OpenFile, acting: ActingFor): readonly OpenCommand[] => [
  { verb: 'apply', chinese: '申请争议协调', scope: 'dispute', ...refusalOf(() => guardApplication(file, acting(APPLICATION_ROLES))) },
  ...directDesignation(file, acting),
  ...file.disputes.filter(({ state }) => !ENDED.includes(state)).flatMap((dispute) => stepsOf(file, dispute, acting)),
];
