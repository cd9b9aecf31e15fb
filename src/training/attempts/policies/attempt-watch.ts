import { Injectable } from '@nestjs/common';
import { type AttemptId, attemptStream } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import { TimedWatch, type Unwritten, WatchTools } from '../../../policies/index.js';
import { attempts } from '../domain/decider.js';
import { AttemptsQuery } from '../read-models/attempts.query.js';

/** Records of every attempt whose time ran out that it did. Nobody waits for it: every page reads the time itself. */
@Injectable()
export class AttemptWatch extends TimedWatch {
  readonly name = 'attempt-watch';
  readonly label = '培训作答到时登记';

  constructor(
    tools: WatchTools,
    private readonly query: AttemptsQuery,
  ) {
    super(tools);
  }

  protected override async recordAll(until: Instant, alone: AbortSignal): Promise<void> {
    let complete = true;
    for (const id of await this.query.timedOut(until)) {
      if (alone.aborted) return;
      complete = (await this.#timeOver(id, until)) !== undefined && complete;
    }
    if (complete) await this.isRecorded(until);
  }

  protected override async unwritten(now: Instant): Promise<Unwritten> {
    return { count: (await this.query.timedOut(now)).length, since: undefined };
  }

  protected override nextDue(now: Instant): Promise<Instant | undefined> {
    return this.query.nextUntil(now);
  }

  #timeOver(attemptId: AttemptId, at: Instant) {
    return this.record(attempts, attemptStream(attemptId), '', { type: 'RecordTimeOver', attemptId, at });
  }
}
