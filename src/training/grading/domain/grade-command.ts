import type { Verdict } from '../../domain/course-content.js';
import type { Happening, RunningClock } from './history-facts.js';
import { ended, happened, running } from './sentences.js';
import { type Cite, verdictOf } from './verdict.js';

/** 随案材料 of the handoff that the command concerns, by the checklist of production. */
export interface PackageFacts {
  readonly asksForSupplement: boolean;
  /** What the checklist requires and the package lacks, by name. */
  readonly missing: readonly string[];
  /** What the receiver really asked for, when it did. */
  readonly askedFor?: readonly string[];
}

/** What is known of a command at the moment of the decision, and of what the organ really did. */
export interface CommandFacts {
  /** 接收, 要求补正 … */
  readonly command: string;
  readonly organ: string;
  /** What the decider of production says against it, if anything. */
  readonly refusal?: { readonly code: string; readonly sentence: string; readonly rule?: string };
  /** Of the organ, at that moment. */
  readonly clocks: readonly RunningClock[];
  readonly package?: PackageFacts;
  /** The next act of the organ, and whether it is the one named. */
  readonly act?: Happening & { readonly same: boolean };
  /** When the organ took the command after all, some steps on. */
  readonly takenLater?: Happening;
  /** What became of it: the organ's next act, misses, objections, disputes, designations. */
  readonly aftermath: readonly Happening[];
}

/** 补正 is asked for once, all of it at a time (政务数据共享条例 21, followed by the county). */
const SUPPLEMENT = 'DAT-21d';

const packageReasons = ({ asksForSupplement, missing }: PackageFacts, cite: Cite): readonly string[] => {
  const named = missing.join('、');
  if (asksForSupplement)
    return missing.length > 0
      ? [`按随案材料清单还缺：${named}；要求补正应当一次列全；依据${cite(SUPPLEMENT)}。`]
      : [`按随案材料清单不缺件；要求补正的，应当写明清单以外还缺什么；依据${cite(SUPPLEMENT)}。`];
  return [missing.length > 0 ? `随案材料不齐，按清单还缺：${named}。` : '按随案材料清单不缺件。'];
};

const packageLater = (facts: PackageFacts | undefined): readonly string[] => {
  if (facts?.askedFor === undefined) return [];
  const asked = `历史上要求补正：${facts.askedFor.join('、')}`;
  return [
    facts.missing.length > 0 ? `${asked}；其中清单要求而缺少的有：${facts.missing.join('、')}。` : `${asked}；随案材料清单本身不缺件。`,
  ];
};

const refused = ({ organ, command, refusal }: CommandFacts, cite: Cite): string => {
  if (refusal === undefined) return `${organ}此时可以“${command}”，没有规则禁止。`;
  const article = refusal.rule === undefined ? '；这是办理流程的规则，没有另外的条文' : `；依据${cite(refusal.rule)}`;
  return `${organ}此时不能“${command}”：${refusal.sentence.replace(/。$/u, '')}${article}。`;
};

const whatHistoryDid = (facts: CommandFacts, cite: Cite): readonly string[] => {
  const { act, takenLater, aftermath, organ } = facts;
  if (act === undefined) return [`在已经给出的过程里，${organ}此后没有再办理。`];
  return [
    `历史上，${happened(act)}。`,
    ...act.clocks.map((clock) => ended(clock, cite)),
    ...(takenLater === undefined ? [] : [`所选的步骤历史上后来也办了：${happened(takenLater)}。`]),
    ...aftermath.flatMap((next) => [`此后：${happened(next)}。`, ...next.clocks.map((clock) => ended(clock, cite))]),
  ];
};

/** Refused by a rule: wrong. Allowed: right when the organ did it, lawful when history went another way. */
export const gradeCommand = (facts: CommandFacts, of: number, cite: Cite): Verdict => {
  const { refusal, act, clocks, package: material } = facts;
  const outcome = refusal !== undefined ? 'wrong' : act?.same === true ? 'right' : 'lawful';
  return verdictOf(outcome, of, {
    reasons: [
      refused(facts, cite),
      ...(material === undefined ? [] : packageReasons(material, cite)),
      ...clocks.map((clock) => running(clock, cite)),
    ],
    later: [...whatHistoryDid(facts, cite), ...packageLater(material)],
    rules: [
      refusal?.rule,
      ...(material?.asksForSupplement === true ? [SUPPLEMENT] : []),
      ...(refusal === undefined && act?.same === true ? act.rules : []),
      ...clocks.map(({ rule }) => rule),
    ],
    code: refusal?.code,
    event: act?.version,
  });
};
