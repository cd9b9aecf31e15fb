import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseWriter, type WriteRequest } from '../../case-writing/index.js';
import { type Committed } from '../../stream-writing/index.js';
import { consultation } from '../domain/decider.js';
import { REQUEST_ROLES, TRANSITIONS } from '../domain/transitions.js';
import { ConsultationFacts } from './consultation-facts.js';
import type { ConsultationInput } from './consultation-input.js';

export class TakeConsultationStep extends Command<Committed> {
  constructor(
    readonly request: WriteRequest,
    readonly input: ConsultationInput,
  ) {
    super();
  }
}

@CommandHandler(TakeConsultationStep)
export class TakeConsultationStepHandler implements ICommandHandler<TakeConsultationStep> {
  constructor(
    private readonly writer: CaseWriter,
    private readonly facts: ConsultationFacts,
  ) {}

  execute({ request, input }: TakeConsultationStep): Promise<Committed> {
    const roles = input.type === 'RequestConsultation' ? REQUEST_ROLES : TRANSITIONS[input.type].roles;
    return this.writer.write(consultation, request, roles, (scene) => this.facts.gather(input, scene));
  }
}
