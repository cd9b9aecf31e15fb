import { today } from '../../components/county-time';
import { formatDate, formatInstant } from '../../components/format';
import type { IsWorkingDay } from '../clocks/working-days';
import { isOver } from './in-order';
import { overdueDays } from './next-step';
import type { Supervision } from './supervision-types';

/** A due instant at the end of a day is said as the day. */
export const dueText = (due: string): string => (/T23:59/.test(due) ? formatDate(due) : formatInstant(due));

type Overdue = Pick<Supervision, 'overdueSince' | 'due' | 'endedAt' | 'nextStep'>;

/** How long it was or has been overdue, in working days; absent for a failing without a clock. */
export const overdueText = (supervision: Overdue, isWorkingDay: IsWorkingDay | undefined): string | undefined => {
  const { overdueSince, due, endedAt } = supervision;
  const since = overdueSince ?? due;
  if (since === undefined || isWorkingDay === undefined) return undefined;
  // Done, or fallen away, without any paper: the clock itself says when.
  if (endedAt === undefined && isOver(supervision)) return undefined;
  const until = endedAt === undefined ? today() : formatDate(endedAt);
  return `${endedAt === undefined ? '已' : '曾'}逾期 ${overdueDays(since, { today: until, isWorkingDay })} 个工作日`;
};
