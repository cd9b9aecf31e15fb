import type { Actor, Role } from '../../kernel/actor.js';
import type { OpenCommand } from '../../kernel/open-command.js';
import { Rejection } from '../../kernel/rejection.js';
import { type CriminalTransfer, type OpenFile, criminalOver } from '../../case-file/index.js';
import { guardDirectReturn, guardStep, guardTeam } from './guard.js';
import { type StepType, TEAM_ROLES, TRANSITIONS } from './transitions.js';

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

/** Of another stage or side: no news to anybody. */
const IRRELEVANT: readonly string[] = [
  'criminal/wrong-state',
  'criminal/not-the-organ',
  'criminal/not-the-police',
  'criminal/not-the-procuratorate',
  'criminal/not-the-holder',
  'criminal/already-handed-over',
];

const stepsOf = (file: OpenFile, { criminalTransferId }: CriminalTransfer, acting: ActingFor): readonly OpenCommand[] =>
  (Object.keys(TRANSITIONS) as StepType[]).flatMap((type) => {
    const { verb, chinese, roles } = TRANSITIONS[type];
    const { refusal } = refusalOf(() => guardStep(type, file, criminalTransferId, acting(roles)));
    if (refusal !== undefined && IRRELEVANT.includes(refusal.code)) return [];
    return [{ verb, chinese, scope: 'criminal-transfer' as const, criminalTransferId, ...(refusal === undefined ? {} : { refusal }) }];
  });

/** Only who opened the file as an organ of criminal justice hears of it. */
const directReturn = (file: OpenFile, acting: ActingFor): readonly OpenCommand[] => {
  const { verb, chinese, roles } = TRANSITIONS.ReturnToAdministration;
  const { refusal } = refusalOf(() => guardDirectReturn(file, acting(roles)));
  if (refusal?.code === 'criminal/not-the-holder' || refusal?.code === 'criminal/another-underway') return [];
  return [{ verb, chinese, scope: 'criminal-transfer', ...(refusal === undefined ? {} : { refusal }) }];
};

const SILENT: readonly string[] = [
  'criminal/no-crime-suspected',
  'criminal/not-responsible',
  'criminal/another-underway',
  'criminal/not-the-organ',
];
const formingTeam = (file: OpenFile, acting: ActingFor): readonly OpenCommand[] => {
  const { refusal } = refusalOf(() => guardTeam(file, acting(TEAM_ROLES)));
  if (refusal !== undefined && SILENT.includes(refusal.code)) return [];
  return [{ verb: 'form-team', chinese: '指定专案组', scope: 'criminal-transfer', ...(refusal === undefined ? {} : { refusal }) }];
};

/** Every command of 行刑衔接 for one person, or for whoever of an organ holds the role; transfers that are over have none. */
export const criminalTransferCommands = (file: OpenFile, acting: ActingFor): readonly OpenCommand[] => [
  ...formingTeam(file, acting),
  ...directReturn(file, acting),
  ...file.criminalTransfers.filter((known) => !criminalOver(known)).flatMap((known) => stepsOf(file, known, acting)),
];
