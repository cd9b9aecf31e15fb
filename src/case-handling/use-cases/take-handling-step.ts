import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseWriter, type WriteRequest } from '../../case-writing/index.js';
import { type Committed } from '../../stream-writing/index.js';
import { caseHandling } from '../domain/decider.js';
import { HANDLING_STEPS } from '../domain/steps.js';
import { HandlingFacts } from './handling-facts.js';
import type { HandlingInput } from './handling-input.js';

export class TakeHandlingStep extends Command<Committed> {
  constructor(
    readonly request: WriteRequest,
    readonly input: HandlingInput,
  ) {
    super();
  }
}

@CommandHandler(TakeHandlingStep)
export class TakeHandlingStepHandler implements ICommandHandler<TakeHandlingStep> {
  constructor(
    private readonly writer: CaseWriter,
    private readonly facts: HandlingFacts,
  ) {}

  execute({ request, input }: TakeHandlingStep): Promise<Committed> {
    return this.writer.write(caseHandling, request, HANDLING_STEPS[input.type].roles, (scene) => this.facts.gather(input, scene));
  }
}
