import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Principal } from '../../http/principal.js';
import { type WaitingCount, type WaitingSource, WaitingWork } from '../../waiting/index.js';
import { MaterialsQuery } from './read-models/materials.query.js';
import { SIGNERS } from './domain/steps.js';

/** Copies that wait for a person to sign; nobody signs what they drew, and no text sets a time for it. */
@Injectable()
export class WaitingCopies implements WaitingSource, OnModuleInit {
  readonly kind = 'copies';

  constructor(
    private readonly work: WaitingWork,
    private readonly query: MaterialsQuery,
  ) {}

  onModuleInit(): void {
    this.work.register(this);
  }

  async of({ acting, officerId }: Principal): Promise<WaitingCount | undefined> {
    return acting !== undefined && SIGNERS.includes(acting.role) ? this.query.waitingFor(officerId) : undefined;
  }
}
