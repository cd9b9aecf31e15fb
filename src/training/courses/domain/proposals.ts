import type { OrganId } from '../../../kernel/ids.js';
import { type CaseClock, type CaseEvent, type CaseFile, type ClockChange, evolve, unopened } from '../../../case-file/index.js';
import type { Question } from '../../domain/course-content.js';
import type { RecordFault } from '../../domain/faults/record-fault.js';
import { recordedFaults } from '../../domain/faults/recorded-faults.js';
import { DECISIONS, REASONED } from './decisions.js';

/** 建议的决策点: what the software would ask at a step, for the trainer to take, change or leave. */
export interface Proposal {
  readonly after: number;
  readonly question: Question;
  readonly prompt: string;
  readonly points: number;
  /** Absent where the step names no article. */
  readonly explanation?: string;
  /** Why it is worth asking, for the trainer alone: it tells what comes. */
  readonly because: string;
}

/** Words and articles for what the history names by code. */
export interface ProposalWords {
  readonly organ: (id: OrganId) => string;
  readonly clock: (clock: Pick<CaseClock, 'purpose'>) => string;
  /** Instrument and article of a rule. */
  readonly article: (rule: string) => string;
  /** Rules that the event rests on. */
  readonly cites: (event: CaseEvent) => readonly string[];
  readonly sentence: (event: CaseEvent) => string;
}

type Started = Extract<ClockChange, { change: 'started' }>;
interface Step {
  readonly event: CaseEvent;
  readonly version: number;
  readonly before: CaseFile;
}

const POINTS: Readonly<Record<Question['kind'], number>> = {
  'choose-command': 10,
  'choose-receiver': 15,
  'name-deadline': 10,
  'find-fault': 15,
  'write-reasons': 20,
};

const organOf = ({ data }: CaseEvent): OrganId | undefined => ('organ' in data ? data.organ : undefined);

const stepsOf = (history: readonly CaseEvent[]): readonly Step[] => {
  let file = unopened;
  return history.map((event, index) => {
    const before = file;
    file = evolve(file, event);
    return { event, version: index + 1, before };
  });
};

/** Written down in one go with the event before it: between the two nobody decided anything. */
const sameAct = ({ data }: CaseEvent, before: CaseEvent | undefined): boolean =>
  before !== undefined && before.data.occurredAt === data.occurredAt && organOf(before) === ('organ' in data ? data.organ : undefined);

const basisOf = (rules: readonly string[], { article }: ProposalWords): string =>
  rules.length === 0 ? '' : `依据：${[...new Set(rules.map(article))].join('；')}。`;

const rulesOf = (event: CaseEvent, words: ProposalWords): readonly string[] => [
  ...new Set([...words.cites(event), ...event.data.clocks.flatMap((change) => ('due' in change ? [change.due.rule] : []))]),
];

const proposal = (after: number, question: Question, prompt: string, explanation: string, because: string): Proposal => ({
  after,
  question,
  prompt,
  points: POINTS[question.kind],
  ...(explanation === '' ? {} : { explanation }),
  because,
});

const decisionPoint = ({ event, version }: Step, words: ProposalWords): readonly Proposal[] => {
  const organ = organOf(event);
  if (organ === undefined || !DECISIONS.has(event.type)) return [];
  const name = words.organ(organ);
  return [
    proposal(
      version - 1,
      { kind: 'choose-command', organ },
      `现在由${name}考虑下一步。根据到目前为止的材料，${name}应当怎样做？`,
      basisOf(rulesOf(event, words), words),
      `第 ${version} 步是一个决定：${words.sentence(event)}`,
    ),
  ];
};

const receiverPoint = ({ event, version }: Step, words: ProposalWords): readonly Proposal[] =>
  event.type === 'HandoffDrafted'
    ? [
        proposal(
          version - 1,
          { kind: 'choose-receiver' },
          '本案如需移送，应当移送哪个机关？请写明依据。',
          basisOf(rulesOf(event, words), words),
          `第 ${version} 步拟稿移送：${words.sentence(event)}`,
        ),
      ]
    : [];

const reasonsPoint = ({ event, version }: Step, words: ProposalWords): readonly Proposal[] => {
  const organ = organOf(event);
  const rules = rulesOf(event, words);
  if (organ === undefined || !REASONED.has(event.type) || rules.length === 0) return [];
  return [
    proposal(
      version - 1,
      { kind: 'write-reasons', rules },
      `请以${words.organ(organ)}承办人的身份，写出本机关此时的处理意见、事实理由和法律依据。`,
      basisOf(rules, words),
      `第 ${version} 步写了理由：${words.sentence(event)}`,
    ),
  ];
};

const HOLIDAY = /节|调休|元旦/u;

/** How much can be learnt from a due date: holidays on the way, a pause, a text that can be read in two ways. */
const worthOf = ({ clock, due }: Started, later: readonly Step[]): number =>
  (due.derivation.some(({ reason }) => HOLIDAY.test(reason)) ? 2 : 0) +
  (due.otherReading === undefined ? 0 : 2) +
  (later.some(({ event }) => event.data.clocks.some((change) => change.change === 'paused' && change.clock === clock)) ? 1 : 0);

interface WorthyClock {
  readonly started: Started;
  readonly version: number;
  readonly worth: number;
}
const MOST_ORDINARY = 3;

/** Of each step the clock from which most can be learnt; ordinary ones only where a history has no others. */
const worthyClocks = (steps: readonly Step[]): readonly WorthyClock[] => {
  const best = steps.flatMap(({ event, version }): readonly WorthyClock[] => {
    const [first] = event.data.clocks
      .filter((change) => change.change === 'started')
      .filter(({ purpose }) => purpose !== 'limitation')
      .map((started) => ({ started, version, worth: worthOf(started, steps.slice(version)) }))
      .toSorted((a, b) => b.worth - a.worth);
    return first === undefined ? [] : [first];
  });
  const worthy = best.filter(({ worth }) => worth > 0);
  return worthy.length > 0 ? worthy : best.slice(0, MOST_ORDINARY);
};

const deadlinePoint = ({ started, version, worth }: WorthyClock, words: ProposalWords): Proposal => {
  const { organ, due } = started;
  return proposal(
    version,
    { kind: 'name-deadline', clock: started.clock },
    `这一步之后，${words.organ(organ)}的「${words.clock(started)}」期限最后一天是哪一天？依据哪一条？`,
    `最后一天是 ${due.due.slice(0, 10)}。${basisOf([due.rule], words)}`,
    worth > 0 ? '期间有节假日、中止或者两种算法' : '这一步起算期限',
  );
};

const clockBefore = ({ before }: Step, id: string): CaseClock | undefined =>
  before.opened ? before.clocks.find(({ clock }) => clock === id) : undefined;

const FIND = '到目前为止的步骤中，有没有程序瑕疵？如有，是哪一步，违反哪一条？';

const faultPoint = (after: number, version: number, rule: string, explanation: string): Proposal =>
  proposal(after, { kind: 'find-fault', faults: [{ version, rule, explanation }] }, FIND, explanation, `第 ${version} 步：${explanation}`);

/** A duty that was done late is a fault of the step that did it; one that was never done, of the step that recorded the miss. */
const lateFaultPoints = (step: Step, doneLate: ReadonlySet<string>, words: ProposalWords): readonly Proposal[] => {
  const { event, version } = step;
  const late = event.data.clocks.flatMap((change) => (change.change === 'met' && change.late ? [clockBefore(step, change.clock)] : []));
  const missed = event.type === 'DeadlineMissed' && !doneLate.has(event.data.duty.clock) ? [clockBefore(step, event.data.duty.clock)] : [];
  return [...late, ...missed].flatMap((clock) => {
    if (clock === undefined) return [];
    const { rule, due } = clock.due;
    const what = `${words.organ(clock.organ)}的「${words.clock(clock)}」期限到 ${due.slice(0, 10)} 止，逾期。`;
    return [faultPoint(version, version, rule, `${what}${basisOf([rule], words)}`)];
  });
};

/** Asked once the record shows it, which for a package is when it has arrived. */
const recordedFaultPoint = ({ version, shownAt, rule, explanation }: RecordFault, words: ProposalWords): Proposal =>
  faultPoint(shownAt, version, rule, `${explanation}${basisOf([rule], words)}`);

/** The questions that a history offers, in the order in which a trainee would meet them. */
export const proposedPoints = (history: readonly CaseEvent[], words: ProposalWords): readonly Proposal[] => {
  const steps = stepsOf(history);
  const between = steps.filter(({ event, version }) => version > 1 && !sameAct(event, history[version - 2]));
  const doneLate = new Set(
    history.flatMap(({ data }) => data.clocks.flatMap((change) => (change.change === 'met' && change.late ? [String(change.clock)] : []))),
  );
  return [
    ...between.flatMap((step) => [...receiverPoint(step, words), ...reasonsPoint(step, words), ...decisionPoint(step, words)]),
    ...worthyClocks(steps).map((clock) => deadlinePoint(clock, words)),
    ...steps.flatMap((step) => lateFaultPoints(step, doneLate, words)),
    ...recordedFaults(history).map((fault) => recordedFaultPoint(fault, words)),
  ].toSorted((a, b) => a.after - b.after);
};
