import type { Actor } from '../../kernel/actor.js';
import type { ClockId, CriminalTransferId } from '../../kernel/ids.js';
import { clockId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import type { Instant } from '../../kernel/time.js';
import {
  type ClockPurpose,
  type CriminalTransfer,
  type OpenFile,
  awaitsTeam,
  criminalTransferOf,
  criminalUnderway,
  isJustice,
  isRecused,
} from '../../case-file/index.js';
import { type Side, type StepType, TEAM_ROLES, TRANSITIONS } from './transitions.js';

const guardPerson = (file: OpenFile, { officerId }: Actor): void => {
  if (isRecused(file, officerId)) throw new Rejection('case/officer-recused', {}, 'APL-43');
  if (file.closedAt !== undefined) throw new Rejection('case/closed');
};

/** Throws unless this actor may set up a task team for this file now. A dispute over the case does not wait it out (规定 5: 立即). */
export const guardTeam = (file: OpenFile, actor: Actor): void => {
  if (actor.organId !== file.responsible) throw new Rejection('criminal/not-responsible', {}, 'CRM-5a');
  const underway = criminalUnderway(file);
  if (underway !== undefined && !awaitsTeam(underway)) throw new Rejection('criminal/another-underway');
  if (isJustice(file, actor.organId)) throw new Rejection('criminal/not-the-organ', {}, 'CRM-3');
  if (!file.crimeSuspected) throw new Rejection('criminal/no-crime-suspected', {}, 'CRM-5a');
  if (!TEAM_ROLES.includes(actor.role)) throw new Rejection('criminal/role-not-entitled', { step: '指定专案组', roles: TEAM_ROLES });
  guardPerson(file, actor);
};

const onSide = (side: Side, file: OpenFile, { organ, police, procuratorate }: CriminalTransfer, { organId }: Actor): boolean => {
  switch (side) {
    case 'organ':
      return organId === organ;
    case 'police':
      return organId === police;
    case 'procuratorate':
      return organId === procuratorate;
    case 'holder':
      return organId === file.responsible && isJustice(file, organId);
  }
};

const refuseSide = (side: Side): never => {
  switch (side) {
    case 'organ':
      throw new Rejection('criminal/not-the-organ', {}, 'CRM-3');
    case 'police':
      throw new Rejection('criminal/not-the-police', {}, 'CRM-7');
    case 'procuratorate':
      throw new Rejection('criminal/not-the-procuratorate', {}, 'CRM-9c');
    case 'holder':
      throw new Rejection('criminal/not-the-holder', {}, 'APL-27');
  }
};

/** 正职负责人或者主持工作的负责人 decides himself; a deputy never does, whatever was delegated (规定 5). */
const guardHead = ({ actingHead, team }: CriminalTransfer, { role, officerId }: Actor): void => {
  if (role !== 'head' && actingHead?.officer !== officerId) throw new Rejection('criminal/head-decides', {}, 'CRM-5b');
  if (team.some(({ officer }) => officer === officerId)) throw new Rejection('criminal/decider-in-team', {}, 'CRM-5b');
};

const clockOf = (file: OpenFile, purpose: ClockPurpose, { criminalTransferId }: CriminalTransfer) => {
  const id: ClockId = clockId(purpose, criminalTransferId);
  return file.clocks.find(({ clock, status }) => clock === id && status === 'running');
};

/** Over under every reading: a right is not lost on the shorter reading of an undefined 日. */
const isOver = (file: OpenFile, purpose: ClockPurpose, transfer: CriminalTransfer, at: Instant): boolean => {
  const due = clockOf(file, purpose, transfer)?.due;
  return due !== undefined && at > due.due && at > (due.otherReading?.due ?? due.due);
};

/** What a step asks of the time at which it is taken, beside the order of the steps. */
const TIMED: Partial<Record<StepType, (file: OpenFile, transfer: CriminalTransfer, at: Instant) => void>> = {
  DeclineToFile: (file, transfer, at) => {
    // Until the time to supply them is over the police wait; then they decide on what there is.
    if (transfer.state === 'materials-requested' && !isOver(file, 'criminal-supplement', transfer, at))
      throw new Rejection('criminal/awaiting-materials', {}, 'PSB-180b');
  },
  RequestReconsideration: (file, transfer, at) => {
    if (isOver(file, 'reconsider', transfer, at)) throw new Rejection('criminal/remedy-too-late', {}, 'CRM-9a');
  },
  ProposeSupervision: (file, transfer, at) => {
    // Straight after the refusal, in the time for reconsideration; or after that, in a time of its own.
    if (isOver(file, 'reconsider', transfer, at)) throw new Rejection('criminal/remedy-too-late', {}, 'CRM-9a');
    if (isOver(file, 'propose-supervision', transfer, at)) throw new Rejection('criminal/remedy-too-late', {}, 'CRM-9c');
  },
  IssueFilingNotice: (file, transfer, at) => {
    if (transfer.state === 'reasons-demanded' && !isOver(file, 'police-explain', transfer, at))
      throw new Rejection('criminal/reasons-awaited', {}, 'PSB-182a');
  },
};

const SPECIFIC: Partial<Record<StepType, (transfer: CriminalTransfer, actor: Actor) => void>> = {
  ReportCrime: ({ team }, { officerId }) => {
    if (!team.some(({ officer }) => officer === officerId)) throw new Rejection('criminal/not-in-team', {}, 'CRM-5a');
  },
  ApproveTransfer: guardHead,
  RefuseTransfer: guardHead,
  HandOverItems: ({ handover }) => {
    if (handover !== undefined) throw new Rejection('criminal/already-handed-over', {}, 'CRM-12');
  },
};

/** Throws unless this actor may take this step now. `at` is absent while commands are only offered: no one is told a future date. */
export const guardStep = (type: StepType, file: OpenFile, id: CriminalTransferId, actor: Actor, at?: Instant): CriminalTransfer => {
  const transfer = criminalTransferOf(file, id);
  const { side, from, chinese, roles } = TRANSITIONS[type];
  if (!onSide(side, file, transfer, actor)) refuseSide(side);
  if (!from.includes(transfer.state)) throw new Rejection('criminal/wrong-state', { state: transfer.state, step: chinese });
  if (!roles.includes(actor.role)) throw new Rejection('criminal/role-not-entitled', { step: chinese, roles });
  guardPerson(file, actor);
  SPECIFIC[type]?.(transfer, actor);
  if (at !== undefined) TIMED[type]?.(file, transfer, at);
  return transfer;
};

/** A matter that begins with police, prosecutor or judge and belongs to an administrative organ (行政处罚法 27). */
export const guardDirectReturn = (file: OpenFile, actor: Actor): void => {
  const { roles, chinese } = TRANSITIONS.ReturnToAdministration;
  if (file.openedAs === undefined || file.openedBy !== actor.organId || file.responsible !== actor.organId)
    throw new Rejection('criminal/not-the-holder', {}, 'APL-27');
  if (criminalUnderway(file) !== undefined) throw new Rejection('criminal/another-underway');
  if (!roles.includes(actor.role)) throw new Rejection('criminal/role-not-entitled', { step: chinese, roles });
  guardPerson(file, actor);
};
