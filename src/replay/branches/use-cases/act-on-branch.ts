import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { branchStream } from '../../../kernel/ids.js';
import { forbidden } from '../../../http/problem.js';
import { type Committed, StreamWriter, type Writing } from '../../../stream-writing/index.js';
import { BranchReader } from '../branch-reader.js';
import type { Branch } from '../domain/branch.js';
import { branching } from '../domain/decider.js';
import { BRANCH_STEPS } from '../domain/steps.js';
import { BranchFacts } from './branch-facts.js';
import type { BranchInput } from './branch-input.js';

export class ActOnBranch extends Command<Committed> {
  constructor(
    readonly writing: Writing,
    readonly input: BranchInput,
  ) {
    super();
  }
}

/** An id that is taken is not said to be. */
const admitToOpen = (): void => undefined;
const admit = (branch: Branch): void => {
  if (!branch.opened) throw forbidden();
};

@CommandHandler(ActOnBranch)
export class ActOnBranchHandler implements ICommandHandler<ActOnBranch> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly reader: BranchReader,
    private readonly facts: BranchFacts,
  ) {}

  async execute({ writing, input }: ActOnBranch): Promise<Committed> {
    const opening = input.type === 'OpenBranch';
    if (!opening) await this.reader.read(input.branchId, writing.principal); // whoever may not see it learns nothing of it
    const request = { ...writing, stream: branchStream(input.branchId) };
    return this.writer.write(branching, request, { roles: BRANCH_STEPS[input.type].roles, admit: opening ? admitToOpen : admit }, (scene) =>
      this.facts.gather(input, scene, writing.principal),
    );
  }
}
