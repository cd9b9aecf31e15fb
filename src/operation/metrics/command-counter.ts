import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import { problemOfError } from '../../http/problem-of-error.js';
import { Rejection } from '../../kernel/rejection.js';
import { type CommandOutcome, Metrics } from './metrics.js';

/** Under which `@CommandHandler()` notes the class of the command. */
const HANDLED_COMMAND = '__commandHandler__';

/** Counts the commands that pass over the bus, by the module that handles them; whoever adds a mechanism need not know. */
@Injectable()
export class CommandCounter implements OnModuleInit {
  constructor(
    private readonly bus: CommandBus,
    private readonly discovery: DiscoveryService,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    const mechanisms = this.mechanisms();
    const execute = this.bus.execute.bind(this.bus) as (command: object, ...rest: unknown[]) => Promise<unknown>;
    // The bus tells subscribers of a command before it is handled, and never how it ended.
    this.bus.execute = async (command: object, ...rest: unknown[]): Promise<never> => {
      const mechanism = mechanisms.get(command.constructor) ?? '(none)';
      try {
        const result = await execute(command, ...rest);
        this.metrics.commands.inc({ mechanism, outcome: 'accepted' });
        return result as never;
      } catch (error) {
        this.metrics.commands.inc({ mechanism, outcome: outcomeOf(error) });
        if (error instanceof Rejection) this.metrics.refusals.inc({ code: error.code });
        throw error;
      }
    };
  }

  /** `CaseTransferModule` is `case-transfer`. */
  private mechanisms(): ReadonlyMap<unknown, string> {
    return new Map(
      this.discovery.getProviders().flatMap(({ metatype, host }) => {
        const command: unknown = typeof metatype === 'function' ? Reflect.getMetadata(HANDLED_COMMAND, metatype) : undefined;
        return command === undefined ? [] : [[command, kebabOf((host?.name ?? '').replace(/Module$/, ''))] as const];
      }),
    );
  }
}

const outcomeOf = (error: unknown): CommandOutcome => {
  if (error instanceof Rejection) return 'refused';
  return problemOfError(error) === undefined ? 'failed' : 'turned-away';
};

const kebabOf = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
