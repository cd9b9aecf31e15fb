import type { ProceduralFault, Verdict } from '../../domain/course-content.js';
import type { EndedClock, Happening } from './history-facts.js';
import { ended, happened } from './sentences.js';
import { type Cite, verdictOf } from './verdict.js';

interface AtStep {
  readonly version: number;
  readonly rule: string;
}
/**
 * What the rules find by themselves, whether or not the trainer listed it: a duty done late or not in time, or another fault of
 * a step, which a later step may be the first to show.
 */
export type FoundFault =
  | (AtStep & { readonly clock: EndedClock })
  | (AtStep & { readonly model?: string; readonly explanation: string; readonly shownAt: number; readonly clock?: never });

export interface FaultFacts {
  readonly listed: readonly ProceduralFault[];
  readonly found: readonly FoundFault[];
  /** `judged`: the rule that was named is one by which production refuses or reckons, so that a breach would be found. */
  readonly answer: { readonly version?: number; readonly rule?: string; readonly judged?: boolean };
  /** The step that was named. */
  readonly step?: Happening;
}

const said = ({ version, rule, explanation }: ProceduralFault, cite: Cite): string =>
  `第 ${version} 步有程序瑕疵：${explanation.replace(/。$/u, '')}；依据${cite(rule)}。`;

const saidOf = (fault: FoundFault, cite: Cite): string =>
  fault.clock === undefined ? `${fault.explanation.replace(/。$/u, '')}；依据${cite(fault.rule)}。` : ended(fault.clock, cite);

const everything = ({ listed, found }: FaultFacts, cite: Cite): readonly string[] =>
  listed.length > 0
    ? listed.map((fault) => said(fault, cite))
    : found.length > 0
      ? found.map((fault) => `第 ${fault.version} 步：${saidOf(fault, cite)}`)
      : ['到这一步为止，没有程序瑕疵。'];

const rulesOf = ({ listed, found }: FaultFacts): readonly string[] => (listed.length > 0 ? listed : found).map(({ rule }) => rule);
const firstOf = ({ listed, found }: FaultFacts): number | undefined => listed[0]?.version ?? found[0]?.version;

/** At the step itself, or at the one that shows it. */
const isAt = (fault: FoundFault, version: number): boolean =>
  fault.version === version || (fault.clock === undefined && fault.shownAt === version);

/** The rule, or what a default of the county follows. */
const rests = (fault: FoundFault, rule: string | undefined): boolean =>
  fault.rule === rule || (fault.clock === undefined && fault.model !== undefined && fault.model === rule);

/** No rule of the product speaks of what was named there: it may be so, and a person has to look. */
const forTheTrainer = (facts: FaultFacts, of: number, cite: Cite): Verdict | undefined => {
  const { answer, step } = facts;
  if (step === undefined || answer.rule === undefined || answer.judged !== false) return undefined;
  return verdictOf('open', of, {
    reasons: [
      `所写的是：${happened(step)}，违反${cite(answer.rule)}。这一条不能自动核对，由讲师评阅。`,
      ...(facts.listed.length > 0 ? everything(facts, cite) : []),
    ],
    rules: [answer.rule, ...facts.listed.map(({ rule }) => rule)],
    event: step.version,
  });
};

/** Step and rule are the two halves. A fault that the rules find by themselves counts, although the trainer did not list it. */
export const gradeFault = (facts: FaultFacts, of: number, cite: Cite): Verdict => {
  const { listed, found, answer, step } = facts;
  const { version } = answer;
  if (version === undefined)
    return verdictOf(listed.length === 0 ? (found.length === 0 ? 'right' : 'partly') : 'wrong', of, {
      reasons: everything(facts, cite),
      rules: rulesOf(facts),
      event: firstOf(facts),
    });
  const shown = found.filter((fault) => isAt(fault, version));
  const there = listed.filter(
    (fault) => fault.version === version || shown.some((one) => one.version === fault.version && rests(one, fault.rule)),
  );
  const byRule = shown.find((fault) => rests(fault, answer.rule));
  const exact = there.find(({ rule }) => rule === answer.rule || (byRule !== undefined && rests(byRule, rule)));
  if (exact !== undefined) return verdictOf('right', of, { reasons: [said(exact, cite)], rules: [exact.rule], event: exact.version });
  if (byRule !== undefined)
    return verdictOf('lawful', of, {
      reasons: [`讲师没有列出这一处，但规则认定：${saidOf(byRule, cite)}`],
      rules: [byRule.rule],
      event: byRule.version,
    });
  const open = forTheTrainer(facts, of, cite);
  if (open !== undefined) return open;
  if (there.length + shown.length > 0)
    return verdictOf('partly', of, {
      reasons: [
        '步骤找对了，依据没有写或者不对。',
        ...there.map((fault) => said(fault, cite)),
        ...shown.filter((one) => !there.some(({ rule }) => rests(one, rule))).map((fault) => saidOf(fault, cite)),
      ],
      rules: [...there, ...shown].map(({ rule }) => rule),
      event: version,
    });
  return verdictOf('wrong', of, {
    reasons: [
      step === undefined ? `第 ${version} 步不在已经看到的过程里。` : `这一步没有这样的程序瑕疵：${happened(step)}。`,
      ...everything(facts, cite),
    ],
    rules: rulesOf(facts),
    event: firstOf(facts),
  });
};
