import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Principal } from '../../http/principal.js';
import { type WaitingCount, type WaitingSource, WaitingWork } from '../../waiting/index.js';
import { ChangeViews } from './change-views.js';

/** Changes of the power list that wait for a person, for the desk. */
@Injectable()
export class WaitingChanges implements WaitingSource, OnModuleInit {
  readonly kind = 'catalogue-changes';

  constructor(
    private readonly work: WaitingWork,
    private readonly changes: ChangeViews,
  ) {}

  onModuleInit(): void {
    this.work.register(this);
  }

  async of(principal: Principal): Promise<WaitingCount | undefined> {
    return { waiting: await this.changes.waiting(principal), overdue: 0 };
  }
}
