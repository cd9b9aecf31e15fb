import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseWriter, type WriteRequest } from '../../case-writing/index.js';
import { type Committed } from '../../stream-writing/index.js';
import { caseHandling } from '../domain/decider.js';
import { OPENING_ROLES } from '../domain/steps.js';
import { OpeningFacts, type Registration } from './opening-facts.js';

export class OpenCase extends Command<Committed> {
  constructor(
    readonly request: WriteRequest,
    readonly registration: Registration,
  ) {
    super();
  }
}

@CommandHandler(OpenCase)
export class OpenCaseHandler implements ICommandHandler<OpenCase> {
  constructor(
    private readonly writer: CaseWriter,
    private readonly facts: OpeningFacts,
  ) {}

  execute({ request, registration }: OpenCase): Promise<Committed> {
    return this.writer.open(caseHandling, request, OPENING_ROLES, (scene) => this.facts.gather(request.caseId, registration, scene));
  }
}
