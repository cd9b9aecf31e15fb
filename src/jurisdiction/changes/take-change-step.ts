import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Committed, StreamWriter, type Writing } from '../../stream-writing/index.js';
import type { Instant } from '../../kernel/time.js';
import { catalogueChanges } from '../domain/changes/decider.js';
import { APPLICANT_ROLES, CHANGE_TRANSITIONS } from '../domain/changes/transitions.js';
import { ChangeFactsService } from './change-facts.service.js';
import type { ChangeInput } from './change-input.js';
import { CATALOGUE_STREAM } from './change-reader.js';

export interface ChangeRequest extends Writing {
  readonly occurredAt?: Instant;
}

export class TakeChangeStep extends Command<Committed> {
  constructor(
    readonly request: ChangeRequest,
    readonly input: ChangeInput,
  ) {
    super();
  }
}

@CommandHandler(TakeChangeStep)
export class TakeChangeStepHandler implements ICommandHandler<TakeChangeStep> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly facts: ChangeFactsService,
  ) {}

  execute({ request, input }: TakeChangeStep): Promise<Committed> {
    const roles = input.type === 'ApplyForChange' ? APPLICANT_ROLES : CHANGE_TRANSITIONS[input.type].roles;
    const entry = { roles, admit: () => undefined }; // the lists and their changes are open to everybody in service
    return this.writer.write(catalogueChanges, { ...request, stream: CATALOGUE_STREAM }, entry, (scene) => this.facts.gather(input, scene));
  }
}
