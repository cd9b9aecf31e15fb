import { Injectable } from '@nestjs/common';
import { type Instant, type LocalDate, dateOf } from '../../kernel/time.js';
import type { CaseClock } from '../../case-file/index.js';
import { DeadlinesService, ruleLabel } from '../../deadlines/index.js';
import type { ClockDto } from '../http/common.dto.js';
import type { Names } from '../names.js';
import { CLOCK_NAMES } from '../wording.js';

const UNITS = { 'working-day': '个工作日', day: '天', hour: '小时' } as const;
const rounded = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(1));

/** A clock of any record: what it runs for has a name of its own there. */
export type NamedClock = Omit<CaseClock, 'purpose'> & { readonly purpose: string };

export interface ClockReadingView {
  readonly colour: 'green' | 'yellow' | 'red' | 'none';
  readonly left: string;
}

/** As much of a clock as says how much of it is left; clocks of other streams have purposes of their own. */
type ClockToRead = Pick<NamedClock, 'status' | 'due' | 'late'> & Partial<Pick<NamedClock, 'purpose'>>;

/** Clocks as a person reads them at an instant. */
@Injectable()
export class ClockView {
  constructor(private readonly deadlines: DeadlinesService) {}

  view(clock: CaseClock, names: Names, at: Instant): ClockDto {
    return this.named(clock, CLOCK_NAMES[clock.purpose], names, at);
  }

  named(clock: NamedClock, name: string, names: Names, at: Instant): ClockDto {
    const rule = this.deadlines.rule(clock.due.rule, dateOf(clock.due.startedAt));
    return {
      clock: clock.clock,
      purpose: clock.purpose,
      name,
      organ: names.organ(clock.organ),
      status: clock.status,
      ...this.read(clock, at),
      rule: clock.due.rule,
      ruleVersion: clock.due.ruleVersion,
      source: rule.source,
      article: rule.article,
      label: ruleLabel(rule),
      length: clock.due.length,
      unit: clock.due.unit,
      startedAt: clock.due.startedAt,
      due: clock.due.due,
      provisional: clock.due.provisional,
      late: clock.late ?? (clock.status === 'running' && at > clock.due.due),
      ...(clock.endedAt === undefined ? {} : { endedAt: clock.endedAt }),
      derivation: [...clock.due.derivation],
    };
  }

  /** The last day to which the rule lets a running clock be put off once; undefined when it names no length. */
  longest({ due }: CaseClock): LocalDate | undefined {
    return (this.deadlines.rule(due.rule).extensions ?? []).length === 0 ? undefined : dateOf(this.deadlines.extend(due).due);
  }

  /** Also of a clock that runs in another stream than a case file. */
  read(clock: ClockToRead, at: Instant): ClockReadingView {
    if (clock.status === 'paused') return { colour: 'none', left: '已中止' };
    if (clock.status === 'cancelled') return { colour: 'none', left: '已不再计算' };
    if (clock.status === 'met') return { colour: 'none', left: clock.late === true ? '已办（逾期）' : '已按期办理' };
    const { colour, left, over, unit } = this.deadlines.colour(clock.due, at);
    if (clock.purpose === 'supplement-window' && colour === 'red') return { colour: 'none', left: '补正期限已过' };
    if (colour === 'red') return { colour, left: over >= 1 ? `逾期 ${rounded(over)} ${UNITS[unit]}` : '已逾期' };
    return { colour, left: left === 0 ? '今天到期' : `剩 ${rounded(left)} ${UNITS[unit]}` };
  }
}

/** Running clocks, the first to end first; the limitation runs beside everything and comes last. */
export const byUrgency = (clocks: readonly CaseClock[]): readonly CaseClock[] =>
  clocks
    .filter(({ status, purpose }) => status === 'running' && purpose !== 'supplement-window')
    .sort((a, b) => Number(a.purpose === 'limitation') - Number(b.purpose === 'limitation') || (a.due.due < b.due.due ? -1 : 1));
