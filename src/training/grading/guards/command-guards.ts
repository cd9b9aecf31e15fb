import type { Actor, Role } from '../../../kernel/actor.js';
import { type OfficerId, type OrganId, officerId } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { OpenFile } from '../../../case-file/index.js';
import { COUNTY_GOVERNMENT, JUSTICE_BUREAU } from '../../../docket/index.js';
import type { Answer } from '../../domain/course-content.js';
import { CONSULTATION_GUARDS } from './consultation-guards.js';
import { CRIMINAL_TRANSFER_GUARDS } from './criminal-transfer-guards.js';
import { DISPUTE_GUARDS } from './dispute-guards.js';
import type { GuardedCommand } from './guarded-command.js';
import { HANDLING_GUARDS } from './handling-guards.js';
import { HANDOFF_GUARDS } from './handoff-guards.js';
import { SUPERVISION_GUARDS } from './supervision-guards.js';

export type ChosenCommand = Extract<Answer, { kind: 'choose-command' }>;

export const ALL_COMMANDS: readonly GuardedCommand[] = [
  ...HANDLING_GUARDS,
  ...HANDOFF_GUARDS,
  ...CONSULTATION_GUARDS,
  ...DISPUTE_GUARDS,
  ...CRIMINAL_TRANSFER_GUARDS,
  ...SUPERVISION_GUARDS,
];

/** Undefined when there is no such command; one inside a subject and one outside may share a verb. */
export const guardedCommand = ({ verb, scope, subject }: ChosenCommand): GuardedCommand | undefined =>
  ALL_COMMANDS.find((known) => known.verb === verb && known.scope === scope && known.inSubject === (subject !== undefined));

/** 接收, 要求补正 …; the verb itself of a command that is no more. */
export const commandName = (choice: ChosenCommand): string => guardedCommand(choice)?.chinese ?? choice.verb;

/** Positions that exist in one organ alone. */
const HOME: Readonly<Partial<Record<Role, OrganId>>> = {
  'dispute-officer': JUSTICE_BUREAU,
  supervisor: JUSTICE_BUREAU,
  'county-leader': COUNTY_GOVERNMENT,
};
const ANYBODY = officerId('00000000-0000-0000-0000-000000000000');

/** Somebody of the organ in that role, as long as it does not matter who. */
export const anybodyIn = (organ: OrganId, role: Role, officer = ANYBODY): Actor => ({ officerId: officer, organId: organ, role });

/** Those whom the file itself charges with a step that nobody else may take. */
const charged = ({ legalReview, criminalTransfers }: OpenFile): readonly OfficerId[] => [
  ...(legalReview === undefined ? [] : [legalReview.reviewer]),
  ...criminalTransfers.flatMap(({ team, actingHead }) => [
    ...team.map(({ officer }) => officer),
    ...(actingHead === undefined ? [] : [actingHead.officer]),
  ]),
];

/**
 * Why nobody of the organ may take the command now; undefined when somebody in one of its roles may. Of several refusals the
 * one to the last role is told: what keeps the highest of them from it is no matter of the role.
 */
export const refusalOf = (command: GuardedCommand, file: OpenFile, organ: OrganId, subject = ''): Rejection | undefined => {
  const roles = command.roles.filter((role) => !(role in HOME) || HOME[role] === organ);
  const actors = (roles.length === 0 ? (['case-officer'] as const) : roles).flatMap((role) =>
    [...charged(file), ANYBODY].map((officer) => anybodyIn(organ, role, officer)),
  );
  let refusal: Rejection | undefined;
  for (const actor of actors) {
    refusal = refusalTo(command, file, subject, actor);
    if (refusal === undefined) return undefined;
  }
  return refusal;
};

const refusalTo = ({ guard }: GuardedCommand, file: OpenFile, subject: string, actor: Actor): Rejection | undefined => {
  try {
    guard(file, subject, actor);
    return undefined;
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
};
