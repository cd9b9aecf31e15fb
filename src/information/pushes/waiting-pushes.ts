import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Principal } from '../../http/principal.js';
import { type WaitingCount, type WaitingSource, WaitingWork } from '../../waiting/index.js';
import { pushScopeOf } from './http/push-scope.js';
import { PushesQuery } from './read-models/pushes.query.js';

/** Duties to push, and pushes not signed for, for the desk. */
@Injectable()
export class WaitingPushes implements WaitingSource, OnModuleInit {
  readonly kind = 'pushes';

  constructor(
    private readonly work: WaitingWork,
    private readonly query: PushesQuery,
  ) {}

  onModuleInit(): void {
    this.work.register(this);
  }

  async of(principal: Principal): Promise<WaitingCount | undefined> {
    const scope = pushScopeOf(principal);
    return scope && this.query.waiting(scope);
  }
}
