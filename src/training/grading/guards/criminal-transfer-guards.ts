import { criminalTransferId } from '../../../kernel/ids.js';
import { TEAM_ROLES, TRANSITIONS, guardCriminalTransfer, guardDirectReturn, guardTeam } from '../../../criminal-transfer/index.js';
import type { GuardedCommand } from './guarded-command.js';

type StepType = keyof typeof TRANSITIONS;

const RETURN = TRANSITIONS.ReturnToAdministration;
const OUTSIDE: readonly GuardedCommand[] = [
  {
    verb: 'form-team',
    scope: 'criminal-transfer',
    chinese: '指定专案组',
    roles: TEAM_ROLES,
    events: ['TaskTeamFormed'],
    inSubject: false,
    guard: (file, _subject, actor) => {
      guardTeam(file, actor);
    },
  },
  {
    verb: RETURN.verb,
    scope: 'criminal-transfer',
    chinese: RETURN.chinese,
    roles: RETURN.roles,
    events: RETURN.events,
    inSubject: false,
    guard: (file, _subject, actor) => {
      guardDirectReturn(file, actor);
    },
  },
];

const STEPS = (Object.keys(TRANSITIONS) as StepType[]).map((type): GuardedCommand => {
  const { verb, chinese, roles, events } = TRANSITIONS[type];
  return {
    verb,
    scope: 'criminal-transfer',
    chinese,
    roles,
    events,
    inSubject: true,
    guard: (file, subject, actor) => {
      guardCriminalTransfer(type, file, criminalTransferId(subject), actor);
    },
  };
});

export const CRIMINAL_TRANSFER_GUARDS: readonly GuardedCommand[] = [...OUTSIDE, ...STEPS];
