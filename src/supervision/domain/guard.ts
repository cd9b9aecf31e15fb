import type { Actor } from '../../kernel/actor.js';
import type { OrganId, SupervisionId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import {
  type OpenFile,
  type Supervision,
  dutyStanding,
  isJustice,
  isRecused,
  pendingObjection,
  supervisionEnded,
  supervisionOf,
  waitingOrgans,
} from '../../case-file/index.js';
import { SUPERVISING_ROLES, type Side, type StepType, TRANSITIONS } from './transitions.js';

/** Those who supervise stand outside the matter (行政执法监督条例 8): not of the organ, and never worked on the case. */
export const guardSupervising = (file: OpenFile, { role, organId, officerId }: Actor, owes: OrganId | undefined): void => {
  if (!SUPERVISING_ROLES.includes(role)) throw new Rejection('supervision/not-supervisor', {}, 'SUP-6');
  if (owes !== undefined && isJustice(file, owes)) throw new Rejection('supervision/not-over-justice', {}, 'CRM-9c');
  if (organId === owes) throw new Rejection('supervision/own-organ', {}, 'SUP-8');
  if (file.investigators.includes(officerId)) throw new Rejection('supervision/officer-worked-on-case', {}, 'SUP-8');
  if (isRecused(file, officerId)) throw new Rejection('case/officer-recused', {}, 'APL-43');
};

const guardSide = (side: Side, file: OpenFile, supervision: Supervision, actor: Actor): void => {
  const { owes, documents } = supervision;
  switch (side) {
    case 'supervising':
      guardSupervising(file, actor, owes);
      return;
    case 'government':
      guardSupervising(file, actor, owes);
      if (actor.role !== 'county-leader') throw new Rejection('supervision/decision-by-government', {}, 'SUP-29');
      return;
    case 'issuer':
      guardSupervising(file, actor, owes);
      if (documents.at(-1)?.organ !== actor.organId) throw new Rejection('supervision/not-issuer', {}, 'SUP-26');
      return;
    case 'supervised':
      if (actor.organId !== owes) throw new Rejection('supervision/not-supervised-organ', {}, 'SUP-30');
      return;
    case 'supervising-or-waiting':
      if (SUPERVISING_ROLES.includes(actor.role)) guardSupervising(file, actor, owes);
      else if (!waitingOrgans(file, supervision).includes(actor.organId)) throw new Rejection('supervision/not-waiting');
  }
};

/** There is nothing left to remind of or to order when the duty was done, or has fallen away. */
export const assertOwed = (file: OpenFile, { about }: Pick<Supervision, 'about'>): void => {
  switch (dutyStanding(file, about)) {
    case 'performed-in-time':
      throw new Rejection('supervision/met-in-time', {}, 'SUP-27');
    case 'performed':
      throw new Rejection('supervision/duty-performed', {}, 'SUP-27');
    case 'fallen-away':
      throw new Rejection('supervision/duty-fallen-away', {}, 'SUP-27');
    case 'owed':
  }
};

/** What was done in time, or fell away, was no failing; what was done too late may still have been one. */
const assertFailed = (file: OpenFile, supervision: Supervision): void => {
  if (supervision.documents.length === 0 && dutyStanding(file, supervision.about) !== 'performed') assertOwed(file, supervision);
};

const assertNoObjection = (supervision: Supervision): void => {
  if (pendingObjection(supervision) !== undefined) throw new Rejection('supervision/objection-pending', {}, 'SUP-30');
};

const escalating = (file: OpenFile, supervision: Supervision): void => {
  assertFailed(file, supervision);
  assertNoObjection(supervision);
};

const SPECIFIC: Partial<Record<StepType, (file: OpenFile, supervision: Supervision, actor: Actor) => void>> = {
  RemindDuty: assertOwed,
  IssueLetter: (file, supervision) => {
    assertOwed(file, supervision);
    assertNoObjection(supervision);
  },
  IssueOpinion: escalating,
  IssueDecision: escalating,
  NamePublicly: (_, supervision) => {
    if (supervision.documents.some(({ kind }) => kind === 'naming'))
      throw new Rejection('supervision/same-paper-issued', { kind: 'naming' });
    assertNoObjection(supervision);
  },
  ObjectToSupervision: (_, { documents, objections }) => {
    const against = documents.at(-1)?.kind;
    if (objections.some((objection) => objection.against === against)) throw new Rejection('supervision/already-objected', {}, 'SUP-30');
  },
  AnswerObjection: (_, supervision) => {
    if (pendingObjection(supervision) === undefined) throw new Rejection('supervision/no-objection', {}, 'SUP-30');
  },
  ReturnRectification: (_, supervision) => assertNoObjection(supervision),
  ConfirmRectification: (_, supervision) => assertNoObjection(supervision),
};

/** Throws unless this actor may take this step now. */
export const guardStep = (type: StepType, file: OpenFile, id: SupervisionId, actor: Actor): Supervision => {
  const supervision = supervisionOf(file, id);
  const { side, from, chinese, roles } = TRANSITIONS[type];
  guardSide(side, file, supervision, actor);
  if (supervisionEnded(supervision)) throw new Rejection('supervision/ended', { state: supervision.state });
  if (!from.includes(supervision.state)) throw new Rejection('supervision/wrong-state', { state: supervision.state, step: chinese });
  if (!roles.includes(actor.role)) throw new Rejection('supervision/role-not-entitled', { step: chinese, roles });
  if (isRecused(file, actor.officerId)) throw new Rejection('case/officer-recused', {}, 'APL-43');
  SPECIFIC[type]?.(file, supervision, actor);
  return supervision;
};
