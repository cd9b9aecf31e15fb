import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Principal } from '../../http/principal.js';
import { type WaitingCount, type WaitingSource, WaitingWork } from '../../waiting/index.js';
import { AttemptsQuery } from './read-models/attempts.query.js';

/** Classes that wait for a person to learn. */
@Injectable()
export class WaitingLearning implements WaitingSource, OnModuleInit {
  readonly kind = 'learning';

  constructor(
    private readonly work: WaitingWork,
    private readonly query: AttemptsQuery,
  ) {}

  onModuleInit(): void {
    this.work.register(this);
  }

  /** For whoever is invited; nothing is said of it to the others. */
  async of({ officerId }: Principal): Promise<WaitingCount | undefined> {
    const count = await this.query.waitingFor(officerId);
    return count.waiting === 0 ? undefined : count;
  }
}

/** Answers that wait for a trainer to mark. */
@Injectable()
export class WaitingMarks implements WaitingSource, OnModuleInit {
  readonly kind = 'marking';

  constructor(
    private readonly work: WaitingWork,
    private readonly query: AttemptsQuery,
  ) {}

  onModuleInit(): void {
    this.work.register(this);
  }

  async of({ acting }: Principal): Promise<WaitingCount | undefined> {
    return acting?.role === 'trainer' ? this.query.waitingToMark() : undefined;
  }
}
