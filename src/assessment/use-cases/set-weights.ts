import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Committed, StreamWriter, type Writing } from '../../stream-writing/index.js';
import { type CountyCommand, WEIGHING_ROLES, countyAssessment } from '../domain/county-assessment.js';
import { COUNTY_ASSESSMENT } from '../domain/events.js';
import type { Weights } from '../domain/indicators.js';
import type { Quarter } from '../domain/quarter.js';

export class SetWeights extends Command<Committed> {
  constructor(
    readonly request: Writing,
    readonly from: Quarter,
    readonly weights: Weights,
    readonly reason: string,
  ) {
    super();
  }
}

@CommandHandler(SetWeights)
export class SetWeightsHandler implements ICommandHandler<SetWeights> {
  constructor(private readonly writer: StreamWriter) {}

  execute({ request, from, weights, reason }: SetWeights): Promise<Committed> {
    const entry = { roles: WEIGHING_ROLES, admit: () => undefined };
    return this.writer.write(countyAssessment, { ...request, stream: COUNTY_ASSESSMENT }, entry, ({ actor, at }) => {
      return { type: 'SetWeights', actor, at, from, weights, reason } satisfies CountyCommand;
    });
  }
}
