import type { ProceduralFault, Verdict } from '../../domain/course-content.js';
import type { EndedClock, Happening } from './history-facts.js';
import { ended, happened } from './sentences.js';
import { type Cite, verdictOf } from './verdict.js';

/** A duty that was done late, or not in time: the rules find it whether or not the trainer listed it. */
export interface FoundFault {
  readonly version: number;
  readonly clock: EndedClock;
}

export interface FaultFacts {
  readonly listed: readonly ProceduralFault[];
  readonly found: readonly FoundFault[];
  readonly answer: { readonly version?: number; readonly rule?: string };
  /** The step that was named. */
  readonly step?: Happening;
}

const said = ({ version, rule, explanation }: ProceduralFault, cite: Cite): string =>
  `第 ${version} 步有程序瑕疵：${explanation.replace(/。$/u, '')}（${cite(rule)}）。`;

const everything = ({ listed, found }: FaultFacts, cite: Cite): readonly string[] =>
  listed.length > 0
    ? listed.map((fault) => said(fault, cite))
    : found.length > 0
      ? found.map(({ version, clock }) => `第 ${version} 步：${ended(clock, cite)}`)
      : ['到这一步为止，没有程序瑕疵。'];

/** Step and rule are the two halves. A fault that the rules find by themselves counts, although the trainer did not list it. */
export const gradeFault = (facts: FaultFacts, of: number, cite: Cite): Verdict => {
  const { listed, found, answer, step } = facts;
  if (answer.version === undefined)
    return verdictOf(listed.length === 0 ? (found.length === 0 ? 'right' : 'partly') : 'wrong', of, {
      reasons: everything(facts, cite),
      rules: [...listed.map(({ rule }) => rule), ...(listed.length === 0 ? found.map(({ clock }) => clock.rule) : [])],
      event: listed[0]?.version ?? found[0]?.version,
    });
  const there = listed.filter(({ version }) => version === answer.version);
  const exact = there.find(({ rule }) => rule === answer.rule);
  if (exact !== undefined) return verdictOf('right', of, { reasons: [said(exact, cite)], rules: [exact.rule], event: exact.version });
  const late = found.filter(({ version }) => version === answer.version);
  const lateByRule = late.find(({ clock }) => clock.rule === answer.rule);
  if (lateByRule !== undefined)
    return verdictOf('lawful', of, {
      reasons: [`讲师没有列出这一处，但规则认定：${ended(lateByRule.clock, cite)}`],
      rules: [lateByRule.clock.rule],
      event: lateByRule.version,
    });
  if (there.length + late.length > 0)
    return verdictOf('partly', of, {
      reasons: [
        '步骤找对了，依据没有写或者不对。',
        ...there.map((fault) => said(fault, cite)),
        ...late.map(({ clock }) => ended(clock, cite)),
      ],
      rules: [...there.map(({ rule }) => rule), ...late.map(({ clock }) => clock.rule)],
      event: answer.version,
    });
  return verdictOf('wrong', of, {
    reasons: [
      step === undefined ? `第 ${answer.version} 步不在已经看到的过程里。` : `这一步没有程序瑕疵：${happened(step)}。`,
      ...everything(facts, cite),
    ],
    rules: [...listed.map(({ rule }) => rule), ...(listed.length === 0 ? found.map(({ clock }) => clock.rule) : [])],
    event: listed[0]?.version ?? found[0]?.version,
  });
};
