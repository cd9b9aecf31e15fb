import { disputeId } from '../../../kernel/ids.js';
import { APPLICATION_ROLES, TRANSITIONS, guardApplication, guardDirect, guardDispute } from '../../../dispute/index.js';
import type { GuardedCommand } from './guarded-command.js';

type StepType = keyof typeof TRANSITIONS;

const OUTSIDE: readonly GuardedCommand[] = [
  {
    verb: 'apply',
    scope: 'dispute',
    chinese: '申请争议协调',
    roles: APPLICATION_ROLES,
    events: ['CoordinationApplied'],
    inSubject: false,
    guard: (file, _subject, actor) => {
      guardApplication(file, actor);
    },
  },
  {
    verb: TRANSITIONS.DesignateJurisdiction.verb,
    scope: 'dispute',
    chinese: '直接指定管辖',
    roles: TRANSITIONS.DesignateJurisdiction.roles,
    events: ['JurisdictionDesignated'],
    inSubject: false,
    guard: (file, _subject, actor) => {
      guardDirect(file, actor, []);
    },
  },
];

const STEPS = (Object.keys(TRANSITIONS) as StepType[]).map((type): GuardedCommand => {
  const { verb, chinese, roles, event } = TRANSITIONS[type];
  return {
    verb,
    scope: 'dispute',
    chinese,
    roles,
    events: [event],
    inSubject: true,
    guard: (file, subject, actor) => {
      guardDispute(type, file, disputeId(subject), actor);
    },
  };
});

export const DISPUTE_GUARDS: readonly GuardedCommand[] = [...OUTSIDE, ...STEPS];
