import { Rejection } from '../../../kernel/rejection.js';
import type { Instant } from '../../../kernel/time.js';
import { type OpenBranch, standing } from './branch.js';
import type { BranchEvent } from './branch.events.js';
import type { BranchCommand, BranchCommandOf } from './commands.js';

type Decision<Type extends BranchCommand['type']> = (command: BranchCommandOf<Type>, branch: OpenBranch) => readonly BranchEvent[];

/** Who did it and when, as every event of a branch says. */
const done = ({ actor, at }: BranchCommand) => ({ by: actor.officerId, occurredAt: at });

/** A county default: far enough for every clock of the rule book, near enough to be worked out day by day. */
export const MOST_YEARS_ON = 10;

/** Time goes on: what has happened in the history happened before. */
export const assertAfter = (clock: Instant, last: Instant): void => {
  if (clock < last) throw new Rejection('branch/clock-before-history', { last });
  if (Number(clock.slice(0, 4)) > Number(last.slice(0, 4)) + MOST_YEARS_ON)
    throw new Rejection('branch/clock-too-far', { years: MOST_YEARS_ON });
};

export const open = (command: BranchCommandOf<'OpenBranch'>): readonly BranchEvent[] => {
  const { branchId, actor, name, origin, clock, lastInstant } = command;
  assertAfter(clock, lastInstant);
  return [{ type: 'BranchOpened', data: { branchId, organ: actor.organId, name, origin, clock, ...done(command) } }];
};

export const setClock: Decision<'SetBranchClock'> = (command, branch) => {
  const { clock, lastInstant } = command;
  assertAfter(clock, lastInstant);
  return clock === branch.clock ? [] : [{ type: 'BranchClockSet', data: { clock, ...done(command) } }];
};

/** Whether it may be taken was decided by the rules of production; here it is only kept, at a time that is not past already. */
export const takeStep: Decision<'TakeBranchStep'> = (command, { steps }) => {
  const { as, path, body, clock, added, lastInstant } = command;
  assertAfter(clock, lastInstant);
  if (added.length === 0) return []; // its outcome held already
  return [{ type: 'BranchStepTaken', data: { step: steps.length + 1, as, path, body, clock, added, ...done(command) } }];
};

export const undoStep: Decision<'UndoBranchStep'> = (command, branch) => {
  const last = standing(branch).at(-1);
  if (last === undefined) throw new Rejection('branch/nothing-to-undo');
  return [{ type: 'BranchStepUndone', data: { step: last.step, ...done(command) } }];
};

export const rename: Decision<'RenameBranch'> = (command, branch) =>
  command.name === branch.name ? [] : [{ type: 'BranchRenamed', data: { name: command.name, ...done(command) } }];

export const addNote: Decision<'AddBranchNote'> = (command) => [
  { type: 'BranchNoteAdded', data: { text: command.text, ...done(command) } },
];

const withClass = ({ classId }: BranchCommandOf<'ShareBranch' | 'UnshareBranch'>) => (classId === undefined ? {} : { classId });

/** A live file holds what identifies people; a class works with copies that do not (个人信息保护法 6). */
export const share: Decision<'ShareBranch'> = (command, { owner, origin, officers, classes }) => {
  if (command.classId !== undefined && origin.kind === 'case') throw new Rejection('branch/raw-data', {}, 'PIPL-6');
  const added = command.officers.filter((officer) => officer !== owner && !officers.includes(officer));
  const shared = command.classId === undefined || classes.includes(command.classId);
  if (added.length === 0 && shared) return [];
  return [{ type: 'BranchShared', data: { officers: added, ...withClass(command), ...done(command) } }];
};

export const unshare: Decision<'UnshareBranch'> = (command, { officers, classes }) => {
  const removed = command.officers.filter((officer) => officers.includes(officer));
  const shared = command.classId !== undefined && classes.includes(command.classId);
  if (removed.length === 0 && !shared) return [];
  return [{ type: 'BranchUnshared', data: { officers: removed, ...withClass(command), ...done(command) } }];
};

export const close = (command: BranchCommandOf<'CloseBranch'>): readonly BranchEvent[] => [{ type: 'BranchClosed', data: done(command) }];
