import type { Actor, Role } from '../../kernel/actor.js';
import type { OpenCommand } from '../../kernel/open-command.js';
import { Rejection } from '../../kernel/rejection.js';
import { type OpenFile, type Supervision, supervisionEnded } from '../../case-file/index.js';
import { guardStep, guardSupervising } from './guard.js';
import { SUPERVISING_ROLES, type StepType, TRANSITIONS } from './transitions.js';

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

/** Of another stage, or for somebody else altogether: no news to anybody. */
const IRRELEVANT: readonly string[] = [
  'supervision/wrong-state',
  'supervision/not-supervisor',
  'supervision/not-supervised-organ',
  'supervision/not-waiting',
  'supervision/not-issuer',
  'supervision/no-objection',
  'supervision/already-objected',
];

const stepsOf = (file: OpenFile, { supervisionId }: Supervision, acting: ActingFor): readonly OpenCommand[] =>
  (Object.keys(TRANSITIONS) as StepType[]).flatMap((type) => {
    const { verb, chinese, roles } = TRANSITIONS[type];
    const { refusal } = refusalOf(() => guardStep(type, file, supervisionId, acting(roles)));
    if (refusal !== undefined && IRRELEVANT.includes(refusal.code)) return [];
    return [{ verb, chinese, scope: 'supervision' as const, supervisionId, ...(refusal === undefined ? {} : { refusal }) }];
  });

/** Every command of 督办 for one person, or for whoever of an organ holds the role; supervisions that are over have none. */
export const supervisionCommands = (file: OpenFile, acting: ActingFor): readonly OpenCommand[] => {
  const opening = refusalOf(() => guardSupervising(file, acting(SUPERVISING_ROLES), undefined));
  const own = file.supervisions.filter((known) => !supervisionEnded(known)).flatMap((known) => stepsOf(file, known, acting));
  if (opening.refusal?.code === 'supervision/not-supervisor') return own;
  return [{ verb: 'open', chinese: '发起督办', scope: 'supervision', ...opening }, ...own];
};
