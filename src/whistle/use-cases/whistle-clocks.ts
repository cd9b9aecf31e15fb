import { Injectable } from '@nestjs/common';
import type { DueDate } from '../../kernel/due-date.js';
import { type Instant, dateOf } from '../../kernel/time.js';
import { DeadlinesService } from '../../deadlines/index.js';
import type { WhistleDues } from '../domain/clocks.js';
import type { EarlierWhistle, WhistleComplexity, WhistleUrgency } from '../domain/whistle.events.js';

/** The rules of 吹哨报到: county defaults, those of 办结 after the example of another place (扬州广陵). */
export const WHISTLE_RULES = {
  respond: { ordinary: 'SY-WHISTLE', urgent: 'SY-WHISTLE-U' },
  handle: { simple: 'YZ-1S', complex: 'YZ-1' },
  'review-objection': 'SY-WOBJ',
  rate: 'SY-RATE',
  repeat: 'SY-WREPEAT',
} as const;

/** Works out due dates before a decision is taken; the decision itself looks nothing up. */
@Injectable()
export class WhistleClocks {
  constructor(private readonly deadlines: DeadlinesService) {}

  ofCall(urgency: WhistleUrgency, complexity: WhistleComplexity, at: Instant): WhistleDues {
    return { respond: this.deadlines.start(WHISTLE_RULES.respond[urgency], at), handle: this.handle(complexity, at) };
  }

  ofObjection(at: Instant): WhistleDues {
    return { 'review-objection': this.deadlines.start(WHISTLE_RULES['review-objection'], at) };
  }

  ofClosing(at: Instant): WhistleDues {
    return { rate: this.deadlines.start(WHISTLE_RULES.rate, at) };
  }

  /** Whether a whistle blown now follows the earlier one so soon that it repeats it. */
  repeats({ blownAt }: EarlierWhistle, at: Instant): boolean {
    return this.deadlines.start(WHISTLE_RULES.repeat, blownAt).due >= at;
  }

  /** 当日办结 is the day itself, which no period counts. */
  private handle(complexity: WhistleComplexity, at: Instant): DueDate {
    const rule = WHISTLE_RULES.handle[complexity];
    return complexity === 'simple' ? this.deadlines.until(rule, dateOf(at), at) : this.deadlines.start(rule, at);
  }
}
