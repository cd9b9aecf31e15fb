import { Command } from '@nestjs/cqrs';
import type { Committed, WriteRequest } from '../../case-writing/index.js';
import type { SupervisionInput } from './supervision-input.js';

export class TakeSupervisionStep extends Command<Committed> {
  constructor(
    readonly request: WriteRequest,
    readonly input: SupervisionInput,
  ) {
    super();
  }
}
