import { type RecordedEvent, factOf } from '../../../kernel/event.js';
import type { OrganId } from '../../../kernel/ids.js';
import type { Rejection } from '../../../kernel/rejection.js';
import { dateOf } from '../../../kernel/time.js';
import { type CaseEvent, MATERIAL_NAMES, type OpenFile, isOnlyIfNeeded } from '../../../case-file/index.js';
import { missingMaterials } from '../../../case-transfer/index.js';
import { CLOCK_NAMES } from '../../../docket/index.js';
import { wordingOf } from '../../../http/wording/catalogue.js';
import type { CommandFacts, PackageFacts } from '../domain/grade-command.js';
import type { Happening, RunningClock } from '../domain/history-facts.js';
import { type ChosenCommand, refusalOf } from '../guards/command-guards.js';
import type { GuardedCommand } from '../guards/guarded-command.js';
import { isOf } from '../guards/taken-command.js';
import { type Story, organOf } from './story.js';

type Recorded = RecordedEvent<CaseEvent>;

/** What becomes of a decision: answers of others, disputes about it, and what is missed. */
const FATES: readonly CaseEvent['type'][] = [
  'SupplementRequested',
  'HandoffAccepted',
  'HandoffObjected',
  'HandoffReturnedByAgreement',
  'HandoffWithdrawn',
  'HandoffConvertedToCriminal',
  'JurisdictionAgreed',
  'ConsultationFailed',
  'CoordinationApplied',
  'CoordinationOpinionIssued',
  'JurisdictionDesignated',
  'DeadlineMissed',
  'PoliceFiled',
  'PoliceDeclined',
  'CaseConcluded',
];
const MOST_FATES = 6;
const MOST_CLOCKS = 3;

/** A step of the handoff at which its package is looked at. */
const PACKAGE_VERBS: readonly string[] = ['submit', 'approve', 'send', 'receive', 'accept', 'request-supplement'];

export const spoken = ({ code, details, legalBasis }: Rejection): { code: string; sentence: string; rule?: string } => {
  const { title, detail } = wordingOf(code, details);
  return {
    code,
    sentence: detail === undefined ? title : `${title}：${detail}`,
    ...(legalBasis === undefined ? {} : { rule: legalBasis }),
  };
};

export const commandFacts = (story: Story, organ: OrganId, command: GuardedCommand, { subject }: ChosenCommand): CommandFacts => {
  const file = story.file();
  const refusal = refusalOf(command, file, organ, subject);
  const own = story.coming.filter((record) => organOf(factOf(record)) === organ);
  const [act] = own;
  const taken = own.find((record) => isOf(command, subject, record));
  const material = packageOf(story, file, command, subject);
  return {
    command: command.chinese,
    organ: story.organName(organ),
    ...(refusal === undefined ? {} : { refusal: spoken(refusal) }),
    clocks: runningFor(story, file, organ),
    ...(material === undefined ? {} : { package: material }),
    ...(act === undefined ? {} : { act: { ...story.happening(act), same: act === taken } }),
    ...(taken === undefined || taken === act ? {} : { takenLater: story.happening(taken) }),
    aftermath: act === undefined ? [] : aftermathOf(story, organ, act, own[1]),
  };
};

/** What the organ has to keep; the limitation runs beside everything. */
const runningFor = ({ at }: Story, file: OpenFile, organ: OrganId): readonly RunningClock[] =>
  file.clocks
    .filter((clock) => clock.organ === organ && clock.status === 'running' && clock.purpose !== 'limitation' && !isOnlyIfNeeded(clock))
    .toSorted((a, b) => (a.due.due < b.due.due ? -1 : 1))
    .slice(0, MOST_CLOCKS)
    .map(({ purpose, due }) => ({ name: CLOCK_NAMES[purpose], rule: due.rule, lastDay: dateOf(due.due), over: at > due.due }));

const packageOf = (story: Story, file: OpenFile, { verb, scope }: GuardedCommand, subject?: string): PackageFacts | undefined => {
  const handoff = file.handoffs.find(({ handoffId }) => handoffId === subject);
  if (scope !== 'handoff' || handoff === undefined || !PACKAGE_VERBS.includes(verb)) return undefined;
  const asked = story.coming.find(({ type, data }) => type === 'SupplementRequested' && 'handoffId' in data && data.handoffId === subject);
  return {
    asksForSupplement: verb === 'request-supplement',
    missing: missingMaterials(file, handoff.content).map((kind) => MATERIAL_NAMES[kind]),
    ...(asked === undefined || !('missing' in asked.data) ? {} : { askedFor: asked.data.missing }),
  };
};

/** The organ's next act, and the first of every kind of fate, in the order of the history. */
const aftermathOf = (story: Story, organ: OrganId, act: Recorded, next: Recorded | undefined): readonly Happening[] => {
  const later = story.coming.filter(({ version }) => version > act.version);
  const fates = FATES.flatMap((type) => later.find((record) => record.type === type && concerns(factOf(record), organ)) ?? []);
  return [...new Set([...(next === undefined ? [] : [next]), ...fates])]
    .toSorted((a, b) => a.version - b.version)
    .slice(0, MOST_FATES)
    .map((record) => story.happening(record));
};

/** A miss of another organ is no consequence for this one. */
const concerns = (event: CaseEvent, organ: OrganId): boolean => event.type !== 'DeadlineMissed' || event.data.owes === organ;
