import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Actor } from '../../../kernel/actor.js';
import { classStream } from '../../../kernel/ids.js';
import { forbidden, notFound } from '../../../http/problem.js';
import { type Committed, StreamWriter, type Writing } from '../../../stream-writing/index.js';
import { classes } from '../domain/decider.js';
import { CLASS_STEPS } from '../domain/steps.js';
import { ClassFacts } from './class-facts.js';
import type { ClassInput } from './class-input.js';

export class TakeClassStep extends Command<Committed> {
  constructor(
    readonly writing: Writing,
    readonly input: ClassInput,
  ) {
    super();
  }
}

@CommandHandler(TakeClassStep)
export class TakeClassStepHandler implements ICommandHandler<TakeClassStep> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly facts: ClassFacts,
  ) {}

  execute({ writing, input }: TakeClassStep): Promise<Committed> {
    const { roles } = CLASS_STEPS[input.type];
    const entry = {
      roles,
      admit: (training: { readonly opened: boolean }, { role }: Actor) => {
        if (!roles.includes(role)) throw forbidden();
        if (!training.opened && input.type !== 'OpenClass') throw notFound('class/unknown');
      },
    };
    return this.writer.write(classes, { ...writing, stream: classStream(input.classId) }, entry, (scene) =>
      this.facts.gather(input, scene),
    );
  }
}
