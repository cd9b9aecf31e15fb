import { consultationId } from '../../../kernel/ids.js';
import { REQUEST_ROLES, TRANSITIONS, guardConsultation, guardRequest } from '../../../consultation/index.js';
import type { GuardedCommand } from './guarded-command.js';

type StepType = keyof typeof TRANSITIONS;

const REQUEST: GuardedCommand = {
  verb: 'request',
  scope: 'consultation',
  chinese: '发起协商',
  roles: REQUEST_ROLES,
  events: ['ConsultationRequested'],
  inSubject: false,
  guard: (file, _subject, actor) => {
    guardRequest(file, actor);
  },
};

/** The two kinds of agreement are two forms of one step. */
const verbsOf = (type: StepType): readonly string[] =>
  type === 'ProposeAgreement' ? ['propose-jurisdiction', 'propose-joint-action'] : [TRANSITIONS[type].verb];

const STEPS = (Object.keys(TRANSITIONS) as StepType[]).flatMap((type): readonly GuardedCommand[] => {
  const { chinese, roles, events } = TRANSITIONS[type];
  return verbsOf(type).map((verb) => ({
    verb,
    scope: 'consultation',
    chinese,
    roles,
    events,
    inSubject: true,
    guard: (file, subject, actor) => {
      guardConsultation(type, file, consultationId(subject), actor);
    },
  }));
});

export const CONSULTATION_GUARDS: readonly GuardedCommand[] = [REQUEST, ...STEPS];
