import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseWriter, type WriteRequest } from '../../case-writing/index.js';
import { type Committed } from '../../stream-writing/index.js';
import { caseTransfer } from '../domain/decider.js';
import { DRAFT_ROLES, TRANSITIONS } from '../domain/transitions.js';
import { HandoffFacts } from './handoff-facts.js';
import type { HandoffInput } from './handoff-input.js';

export class TakeHandoffStep extends Command<Committed> {
  constructor(
    readonly request: WriteRequest,
    readonly input: HandoffInput,
  ) {
    super();
  }
}

@CommandHandler(TakeHandoffStep)
export class TakeHandoffStepHandler implements ICommandHandler<TakeHandoffStep> {
  constructor(
    private readonly writer: CaseWriter,
    private readonly facts: HandoffFacts,
  ) {}

  execute({ request, input }: TakeHandoffStep): Promise<Committed> {
    const roles = input.type === 'DraftHandoff' ? DRAFT_ROLES : TRANSITIONS[input.type].roles;
    return this.writer.write(caseTransfer, request, roles, (scene) => this.facts.gather(input, scene));
  }
}
