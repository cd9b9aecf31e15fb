import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseWriter, type WriteRequest } from '../../case-writing/index.js';
import { type Committed } from '../../stream-writing/index.js';
import { criminalTransfer } from '../domain/decider.js';
import { TEAM_ROLES, TRANSITIONS } from '../domain/transitions.js';
import { CriminalTransferFacts } from './criminal-transfer-facts.js';
import type { CriminalTransferInput } from './criminal-transfer-input.js';

export class TakeCriminalTransferStep extends Command<Committed> {
  constructor(
    readonly request: WriteRequest,
    readonly input: CriminalTransferInput,
  ) {
    super();
  }
}

@CommandHandler(TakeCriminalTransferStep)
export class TakeCriminalTransferStepHandler implements ICommandHandler<TakeCriminalTransferStep> {
  constructor(
    private readonly writer: CaseWriter,
    private readonly facts: CriminalTransferFacts,
  ) {}

  execute({ request, input }: TakeCriminalTransferStep): Promise<Committed> {
    const roles = input.type === 'FormTaskTeam' ? TEAM_ROLES : TRANSITIONS[input.type].roles;
    return this.writer.write(criminalTransfer, request, roles, (scene) => this.facts.gather(input, scene));
  }
}
