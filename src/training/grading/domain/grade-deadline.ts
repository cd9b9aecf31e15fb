import type { DueDate } from '../../../kernel/due-date.js';
import { type LocalDate, dateOf } from '../../../kernel/time.js';
import type { Verdict } from '../../domain/course-content.js';
import { type CountedDay, overlooked } from './overlooked.js';
import { type Cite, verdictOf } from './verdict.js';

export interface DeadlineFacts {
  /** 接收或提出异议 … */
  readonly name: string;
  readonly due: DueDate;
  /** The same clock under the calendar of today, when it ends on another day. */
  readonly recomputed?: LocalDate;
  readonly days: readonly CountedDay[];
  readonly answer: { readonly due: LocalDate; readonly rule?: string };
  /** Version of the event that set it. */
  readonly event?: number;
}

const LONG = 45;

/** Day by day; a long clock in runs of days that were counted, or not, for one reason. */
const derivation = ({ due, days }: DeadlineFacts): readonly string[] => {
  if (days.length <= LONG)
    return [
      `逐日：${days.map(({ date, weekday, counted, reason }) => `${date}（${weekday}）${counted ? '计入' : '不计入'}，${reason}`).join('；')}。`,
    ];
  return [
    `逐段：${due.derivation.map(({ from, to, days: length, counted, reason }) => `${from} 至 ${to} ${counted ? '计入' : '不计入'} ${length} 日，${reason}`).join('；')}。`,
  ];
};

/** Two halves: the day, and the rule when it is named. Either reading of a text that does not say which days it means is right. */
export const gradeDeadline = (facts: DeadlineFacts, of: number, cite: Cite): Verdict => {
  const { name, due, answer, recomputed, event } = facts;
  const lastDay = dateOf(due.due);
  const other = due.otherReading === undefined ? undefined : dateOf(due.otherReading.due);
  const rightDay = [lastDay, other, recomputed].includes(answer.due);
  const rightRule = answer.rule === undefined || answer.rule === due.rule;
  const reasons = [
    `“${name}”的最后一天是 ${lastDay}；依据${cite(due.rule)}。`,
    ...(rightDay && answer.due === other && other !== lastDay
      ? [`条文没有写明按自然日还是工作日计算；所答是另一种读法，也算对，但期限按较短的读法预警。`]
      : []),
    ...(rightDay && answer.due === recomputed && recomputed !== lastDay ? ['所答的日子按现行日历算得，也算对。'] : []),
    ...(rightDay
      ? []
      : [`所答的 ${answer.due} ${answer.due < lastDay ? '早了' : '晚了'}。`, overlooked(due, facts.days, answer.due)].filter(
          (one) => one !== undefined,
        )),
    ...(answer.rule === undefined
      ? []
      : [rightRule ? `期限依据正确：${cite(due.rule)}。` : `期限依据不对：写的是${cite(answer.rule)}，应当是${cite(due.rule)}。`]),
    ...(due.provisional ? ['当时有一年的放假安排没有公布，日期是暂算的。'] : []),
    ...derivation(facts),
  ];
  const named = answer.rule !== undefined && rightRule;
  const outcome = rightDay ? (rightRule ? 'right' : 'partly') : named ? 'partly' : 'wrong';
  return verdictOf(outcome, of, { reasons, rules: [due.rule], event });
};
