import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Principal } from '../http/principal.js';
import { type WaitingCount, type WaitingSource, WaitingWork } from '../waiting/index.js';
import { WhistlesQuery } from './read-models/whistles.query.js';
import { whistleViewerOf } from './visibility.js';

/** Whistles that wait for a person, for the desk. */
@Injectable()
export class WaitingWhistles implements WaitingSource, OnModuleInit {
  readonly kind = 'whistles';

  constructor(
    private readonly work: WaitingWork,
    private readonly query: WhistlesQuery,
  ) {}

  onModuleInit(): void {
    this.work.register(this);
  }

  async of(principal: Principal): Promise<WaitingCount | undefined> {
    const viewer = whistleViewerOf(principal);
    return viewer && this.query.waiting(viewer);
  }
}
