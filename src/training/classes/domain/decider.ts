import type { Decider } from '../../../kernel/decider.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { ClassEvent } from './class.events.js';
import type { ClassCommand, ClassCommandOf } from './commands.js';
import { evolve } from './evolve.js';
import { CLASS_STEPS } from './steps.js';
import { type OpenClass, type TrainingClass, openClass, phaseAt, unopened } from './training-class.js';

/** A class of the whole county's officers, and then some. */
export const MOST_TRAINEES = 1000;

type Facts = readonly ClassEvent[];

const stamp = ({ classId, actor, at }: ClassCommand) => ({ classId, by: actor.officerId, occurredAt: at });

const open = (command: ClassCommandOf<'OpenClass'>, training: TrainingClass): Facts => {
  if (training.opened) return [];
  const { courseId, release, title, opensAt, closesAt, feedback, at } = command;
  if (closesAt !== undefined && (closesAt <= opensAt || closesAt <= at)) throw new Rejection('class/closes-too-early');
  const data = { ...stamp(command), courseId, release, title, opensAt, ...(closesAt === undefined ? {} : { closesAt }), feedback };
  return [{ type: 'ClassOpened', data }];
};

const guard = ({ type, at }: ClassCommand, training: OpenClass): void => {
  if (!CLASS_STEPS[type].from.includes(phaseAt(training, at))) throw new Rejection('class/over');
};

const invite = (command: ClassCommandOf<'InviteTrainees'>, training: OpenClass): Facts => {
  guard(command, training);
  const trainees = [...new Set(command.trainees)].filter((trainee) => !training.trainees.includes(trainee));
  if (trainees.length === 0) return [];
  if (training.trainees.length + trainees.length > MOST_TRAINEES) throw new Rejection('class/too-many-trainees', { most: MOST_TRAINEES });
  return [{ type: 'TraineesInvited', data: { ...stamp(command), trainees, organs: command.organs } }];
};

const remove = (command: ClassCommandOf<'RemoveTrainees'>, training: OpenClass): Facts => {
  guard(command, training);
  const trainees = training.trainees.filter((trainee) => command.trainees.includes(trainee));
  return trainees.length === 0 ? [] : [{ type: 'TraineesRemoved', data: { ...stamp(command), trainees, reason: command.reason } }];
};

const close = (command: ClassCommandOf<'CloseClass'>, training: OpenClass): Facts => {
  if (training.closedAt !== undefined) return [];
  guard(command, training);
  return [{ type: 'ClassClosed', data: { ...stamp(command), reason: command.reason } }];
};

const decide = (command: ClassCommand, state: TrainingClass): Facts => {
  switch (command.type) {
    case 'OpenClass':
      return open(command, state);
    case 'InviteTrainees':
      return invite(command, openClass(state));
    case 'RemoveTrainees':
      return remove(command, openClass(state));
    case 'CloseClass':
      return close(command, openClass(state));
  }
};

/** 培训班: who is taught with which release of a course, and when. */
export const classes: Decider<TrainingClass, ClassCommand, ClassEvent> = { initial: unopened, evolve, decide };
