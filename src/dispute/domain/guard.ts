import type { Actor } from '../../kernel/actor.js';
import type { DisputeId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import {
  type Dispute,
  type OpenFile,
  criminalUnderway,
  disputeOf,
  disputePending,
  isJustice,
  isRecused,
  recordOf,
} from '../../case-file/index.js';
import type { DisputeCommandType } from './commands.js';
import { APPLICATION_ROLES, type Side, TRANSITIONS } from './transitions.js';

export type StepType = Exclude<DisputeCommandType, 'ApplyForCoordination'>;

/** Throws unless this actor may apply for coordination in this file now. */
export const guardApplication = (file: OpenFile, actor: Actor): void => {
  if (recordOf(file, actor.organId) === undefined) throw new Rejection('dispute/not-party', {}, 'SUP-13');
  if (isJustice(file, actor.organId)) throw new Rejection('dispute/criminal-justice-organ', {}, 'SUP-13');
  if (!APPLICATION_ROLES.includes(actor.role))
    throw new Rejection('dispute/role-not-entitled', { step: '申请协调', roles: APPLICATION_ROLES });
  if (isRecused(file, actor.officerId)) throw new Rejection('case/officer-recused', {}, 'APL-43');
  if (file.closedAt !== undefined) throw new Rejection('case/closed');
  if (disputePending(file)) throw new Rejection('dispute/another-pending');
  assertNotCriminal(file);
  assertUndecided(file);
};

/** Whose case it is stays as it is until the police have said whether it is theirs (规定 5, 8). */
export const assertNotCriminal = (file: OpenFile): void => {
  if (criminalUnderway(file) !== undefined) throw new Rejection('dispute/criminal-transfer-underway', {}, 'CRM-5b');
};

/** A case that has been decided is not disputed here any more: the remedy is against the decision. */
export const assertUndecided = (file: OpenFile): void => {
  if (recordOf(file, file.responsible)?.conclusion !== undefined) throw new Rejection('dispute/already-concluded', {}, 'SUP-33');
};

const onSide = (side: Side, { applicant, between, superior, designated }: Dispute, { organId, role }: Actor): boolean => {
  switch (side) {
    case 'applicant':
      return organId === applicant;
    case 'respondent':
      return between.includes(organId) && organId !== applicant;
    case 'party':
      return between.includes(organId);
    case 'bureau':
      return role === 'dispute-officer';
    case 'superior':
      return organId === superior;
    case 'below-superior': // whether it stands below is a fact of the register, which the decision looks at
      return role === 'county-leader' && organId !== superior;
    case 'bureau-or-superior':
      return role === 'dispute-officer' || organId === superior;
    case 'designated':
      return organId === designated?.to;
  }
};

const refuseSide = (side: Side): never => {
  switch (side) {
    case 'applicant':
      throw new Rejection('dispute/not-applicant');
    case 'respondent':
      throw new Rejection('dispute/not-respondent');
    case 'party':
      throw new Rejection('dispute/not-party', {}, 'SUP-13');
    case 'bureau':
      throw new Rejection('dispute/not-the-bureau', {}, 'SUP-7');
    case 'superior':
    case 'below-superior':
      throw new Rejection('dispute/not-common-superior', {}, 'APL-25-2');
    case 'bureau-or-superior':
      throw new Rejection('dispute/not-the-bureau', {}, 'SUP-7');
    case 'designated':
      throw new Rejection('dispute/not-designated');
  }
};

/** 争议协调人员 stand outside the matter (domain.md 5): not of a party, never investigated it, and never decide (行政执法监督条例 8, 13). */
export const guardBureau = (type: StepType, file: OpenFile, between: Dispute['between'], { role, organId, officerId }: Actor): void => {
  if (role !== 'dispute-officer' && role !== 'supervisor') return;
  if (type === 'DesignateJurisdiction' || type === 'RecordSuperiorDesignation')
    throw new Rejection('dispute/bureau-cannot-designate', {}, 'SUP-13');
  if (between.includes(organId)) throw new Rejection('dispute/officer-of-a-party', {}, 'SUP-8');
  if (file.investigators.includes(officerId)) throw new Rejection('dispute/officer-worked-on-case', {}, 'SUP-8');
};

const SPECIFIC: Partial<Record<StepType, (dispute: Dispute, actor: Actor) => void>> = {
  RespondToDispute: ({ asked, responses }, { organId }) => {
    if (!asked.includes(organId)) throw new Rejection('dispute/not-respondent');
    if (responses.some(({ organ }) => organ === organId)) throw new Rejection('dispute/already-responded');
  },
  SignOpinion: ({ opinion }) => {
    if (opinion === undefined) throw new Rejection('dispute/no-opinion');
  },
  IssueOpinion: ({ between, opinion }) => {
    if (opinion === undefined) throw new Rejection('dispute/no-opinion');
    const missing = between.filter((organ) => !opinion.signatures.some((signature) => signature.organ === organ));
    if (missing.length > 0) throw new Rejection('dispute/not-signed-by-all', { count: missing.length }, 'SUP-13');
  },
};

export const alreadyDone = (type: StepType, dispute: Dispute, actor: Actor): boolean => {
  const { done, side, roles } = TRANSITIONS[type];
  return done.includes(dispute.state) && onSide(side, dispute, actor) && roles.includes(actor.role);
};

/** Throws unless this actor may take this step now. */
export const guardStep = (type: StepType, file: OpenFile, id: DisputeId, actor: Actor): Dispute => {
  const dispute = disputeOf(file, id);
  const { side, from, chinese, roles } = TRANSITIONS[type];
  guardBureau(type, file, dispute.between, actor);
  if (!onSide(side, dispute, actor)) refuseSide(side);
  if (!from.includes(dispute.state)) throw new Rejection('dispute/wrong-state', { state: dispute.state, step: chinese });
  if (!roles.includes(actor.role)) throw new Rejection('dispute/role-not-entitled', { step: chinese, roles });
  if (isRecused(file, actor.officerId)) throw new Rejection('case/officer-recused', {}, 'APL-43');
  SPECIFIC[type]?.(dispute, actor);
  return dispute;
};
