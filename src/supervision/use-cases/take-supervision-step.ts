import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor, Role } from '../../kernel/actor.js';
import type { CaseFile } from '../../case-file/index.js';
import { CaseWriter, type WriteRequest, admitting } from '../../case-writing/index.js';
import { type Committed } from '../../stream-writing/index.js';
import { supervision } from '../domain/decider.js';
import { SUPERVISING_ROLES, TRANSITIONS } from '../domain/transitions.js';
import { SupervisionFacts } from './supervision-facts.js';
import type { SupervisionInput } from './supervision-input.js';

export class TakeSupervisionStep extends Command<Committed> {
  constructor(
    readonly request: WriteRequest,
    readonly input: SupervisionInput,
  ) {
    super();
  }
}

/** An organ that is supervised learns of it and may answer, also when it never had a part in the case itself. */
const isSupervised = (file: CaseFile, { organId }: Actor): boolean => file.opened && file.supervisions.some(({ owes }) => owes === organId);

/** Who supervises is told when it is for the government to decide, also when he coordinates disputes as well. */
const rolesOf = (type: SupervisionInput['type']): readonly Role[] =>
  type === 'OpenSupervision' || TRANSITIONS[type].side === 'government' ? SUPERVISING_ROLES : TRANSITIONS[type].roles;

@CommandHandler(TakeSupervisionStep)
export class TakeSupervisionStepHandler implements ICommandHandler<TakeSupervisionStep> {
  constructor(
    private readonly writer: CaseWriter,
    private readonly facts: SupervisionFacts,
  ) {}

  execute({ request, input }: TakeSupervisionStep): Promise<Committed> {
    const roles = rolesOf(input.type);
    const admit = admitting(roles, SUPERVISING_ROLES);
    return this.writer.write(
      supervision,
      request,
      roles,
      (scene) => this.facts.gather(input, scene),
      (file, actor) => {
        if (!isSupervised(file, actor)) admit(file, actor);
      },
    );
  }
}
