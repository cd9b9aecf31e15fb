import { Injectable } from '@nestjs/common';
import type { SectorRule } from '../kernel/competence.js';
import type { DueDate } from '../kernel/due-date.js';
import { type Instant, instant } from '../kernel/time.js';
import {
  type CaseClock,
  type CaseDetails,
  type ClockPurpose,
  type ConsultationKind,
  type DueDates,
  type MeasureKind,
} from '../case-file/index.js';
import { DeadlinesService } from '../deadlines/index.js';
import { REPLY_RULES, ruleOfPurpose } from './clock-rules.js';

/** Works out due dates before a decision is taken; the decision itself looks nothing up. */
@Injectable()
export class ClockFacts {
  constructor(private readonly deadlines: DeadlinesService) {}

  /** Due dates of those of the purposes that have a rule, all from `startedAt`. */
  from(startedAt: Instant, sector: SectorRule, purposes: readonly ClockPurpose[]): DueDates {
    return Object.fromEntries(
      purposes.flatMap((purpose) => {
        const rule = ruleOfPurpose(purpose, sector, (of, clock) => this.deadlines.sectorClock(of, clock));
        return rule === undefined ? [] : [[purpose, this.deadlines.start(rule, startedAt)]];
      }),
    );
  }

  /** 24 hours instead of the ordinary time, from the same start. */
  urgentTransfer(startedAt: Instant): DueDates {
    return { 'transfer-out': this.deadlines.start('FC-1b', startedAt) };
  }

  /** 管辖协商 has one time for all, every other kind one for each who is asked. */
  consultation(kind: ConsultationKind, urgency: 'ordinary' | 'urgent', startedAt: Instant, sector: SectorRule): DueDates {
    return kind === 'jurisdiction'
      ? this.from(startedAt, sector, ['negotiate'])
      : { 'consult-reply': this.deadlines.start(REPLY_RULES[kind][urgency], startedAt) };
  }

  /** A clock that stood still since `pausedAt`, with what was left of it counted on from `at`. */
  continued({ due }: CaseClock, pausedAt: Instant, at: Instant): DueDate {
    return this.deadlines.resume({ clock: due, pausedAt }, at, 'continue');
  }

  /** How far the rule of the clock lets it be extended once; undefined when the rule names no length. */
  longest({ due }: CaseClock): DueDate | undefined {
    return (this.deadlines.rule(due.rule).extensions ?? []).length === 0 ? undefined : this.deadlines.extend(due);
  }

  /** 追责期限 (行政处罚法 36): two years, five where life, health or finance was harmed, from the end of the act. */
  limitation({ occurredFrom, occurredTo, harmToLifeOrFinance }: CaseDetails): DueDates {
    return {
      limitation: this.deadlines.start(
        harmToLifeOrFinance ? 'APL-36-5Y' : 'APL-36',
        instant(`${occurredTo ?? occurredFrom}T00:00:00.000+08:00`),
      ),
    };
  }

  ofMeasure(kind: MeasureKind, from: Instant): DueDates {
    if (kind === 'preservation') return this.from(from, 'GENERAL', ['preservation']);
    if (kind === 'sealing' || kind === 'seizure') return this.from(from, 'GENERAL', ['coercive', 'approve-on-the-spot']);
    return {};
  }
}
