import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseWriter, type WriteRequest, admitting } from '../../case-writing/index.js';
import { type Committed } from '../../stream-writing/index.js';
import { dispute } from '../domain/decider.js';
import { APPLICATION_ROLES, TRANSITIONS } from '../domain/transitions.js';
import { DisputeFacts } from './dispute-facts.js';
import type { DisputeInput } from './dispute-input.js';

export class TakeDisputeStep extends Command<Committed> {
  constructor(
    readonly request: WriteRequest,
    readonly input: DisputeInput,
  ) {
    super();
  }
}

@CommandHandler(TakeDisputeStep)
export class TakeDisputeStepHandler implements ICommandHandler<TakeDisputeStep> {
  constructor(
    private readonly writer: CaseWriter,
    private readonly facts: DisputeFacts,
  ) {}

  execute({ request, input }: TakeDisputeStep): Promise<Committed> {
    const roles = input.type === 'ApplyForCoordination' ? APPLICATION_ROLES : TRANSITIONS[input.type].roles;
    return this.writer.write(dispute, request, roles, (scene) => this.facts.gather(input, scene), admitting(roles));
  }
}
