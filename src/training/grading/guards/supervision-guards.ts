import { supervisionId } from '../../../kernel/ids.js';
import { SUPERVISING_ROLES, TRANSITIONS, guardSupervising, guardSupervision } from '../../../supervision/index.js';
import type { GuardedCommand } from './guarded-command.js';

type StepType = keyof typeof TRANSITIONS;

const OPEN: GuardedCommand = {
  verb: 'open',
  scope: 'supervision',
  chinese: '发起督办',
  roles: SUPERVISING_ROLES,
  events: ['SupervisionLetterIssued'],
  inSubject: false,
  guard: (file, _subject, actor) => {
    guardSupervising(file, actor, undefined);
  },
};

const STEPS = (Object.keys(TRANSITIONS) as StepType[]).map((type): GuardedCommand => {
  const { verb, chinese, roles, event } = TRANSITIONS[type];
  return {
    verb,
    scope: 'supervision',
    chinese,
    roles,
    events: [event],
    inSubject: true,
    guard: (file, subject, actor) => {
      guardSupervision(type, file, supervisionId(subject), actor);
    },
  };
});

export const SUPERVISION_GUARDS: readonly GuardedCommand[] = [OPEN, ...STEPS];
