import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Principal } from '../../http/principal.js';
import { type WaitingCount, type WaitingSource, WaitingWork } from '../../waiting/index.js';
import { RequestsQuery } from './read-models/requests.query.js';
import { sharingActorOf } from './sharing-viewer.js';

/** Requests for information that wait for a person, for the desk. */
@Injectable()
export class WaitingRequests implements WaitingSource, OnModuleInit {
  readonly kind = 'information-requests';

  constructor(
    private readonly work: WaitingWork,
    private readonly query: RequestsQuery,
  ) {}

  onModuleInit(): void {
    this.work.register(this);
  }

  async of(principal: Principal): Promise<WaitingCount | undefined> {
    const actor = sharingActorOf(principal);
    return actor && this.query.waiting(actor.organId);
  }
}
