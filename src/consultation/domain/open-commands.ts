import type { Actor, Role } from '../../kernel/actor.js';
import type { OpenCommand } from '../../kernel/open-command.js';
import { Rejection } from '../../kernel/rejection.js';
import { type Consultation, type OpenFile, consultationParties } from '../../case-file/index.js';
import { type StepType, guardRequest, guardStep } from './guard.js';
import { REQUEST_ROLES, TRANSITIONS } from './transitions.js';

/** Who would act if it were a step for these roles. */
export type ActingFor = (roles: readonly Role[]) => Actor;

const refusalOf = (act: () => unknown): { readonly refusal?: Rejection } => {
  try {
    act();
    return {};
  } catch (error) {
    if (error instanceof Rejection) return { refusal: error };
    throw error;
  }
};

/** Of another stage, kind or side: no news to anybody. */
const IRRELEVANT: readonly string[] = [
  'consultation/wrong-state',
  'consultation/outcome-stands',
  'consultation/other-kind',
  'consultation/not-asked',
  'consultation/not-requester',
  'consultation/already-replied',
];

/** The two kinds of agreement are two forms. */
const verbOf = (type: StepType, { kind }: Consultation): string => {
  if (type !== 'ProposeAgreement') return TRANSITIONS[type].verb;
  return kind === 'jurisdiction' ? 'propose-jurisdiction' : 'propose-joint-action';
};

const stepsOf = (file: OpenFile, consultation: Consultation, acting: ActingFor): readonly OpenCommand[] =>
  (Object.keys(TRANSITIONS) as StepType[]).flatMap((type) => {
    const { chinese, roles } = TRANSITIONS[type];
    const actor = acting(roles);
    if (!consultationParties(consultation).includes(actor.organId)) return [];
    const { refusal } = refusalOf(() => guardStep(type, file, consultation.consultationId, actor));
    if (refusal !== undefined && IRRELEVANT.includes(refusal.code)) return [];
    return [
      {
        verb: verbOf(type, consultation),
        chinese,
        scope: 'consultation' as const,
        consultationId: consultation.consultationId,
        ...(refusal === undefined ? {} : { refusal }),
      },
    ];
  });

/** Every command of 执法协商 for one person, or for whoever of an organ holds the role. */
export const consultationCommands = (file: OpenFile, acting: ActingFor): readonly OpenCommand[] => [
  { verb: 'request', chinese: '发起协商', scope: 'consultation', ...refusalOf(() => guardRequest(file, acting(REQUEST_ROLES))) },
  ...file.consultations.filter(({ state }) => state !== 'closed').flatMap((consultation) => stepsOf(file, consultation, acting)),
];
