import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Instant } from '../../kernel/time.js';
import { type Committed, StreamWriter, type Writing } from '../../stream-writing/index.js';
import { instantOf } from '../../system-clock.js';
import { type CountyCommand, PUBLISHING_ROLES, countyAssessment } from '../domain/county-assessment.js';
import { COUNTY_ASSESSMENT } from '../domain/events.js';
import type { Quarter } from '../domain/quarter.js';
import { Assessment, digestOf } from '../read-models/assessment.js';

export class PublishAssessment extends Command<Committed> {
  constructor(
    readonly request: Writing,
    readonly quarter: Quarter,
  ) {
    super();
  }
}

/**
 * The last instant of the day before: everything that was recorded up to it has long been stored when the figures are
 * computed, so that computing them again for the same instant, in whichever engine the record is by then, gives the same.
 */
const endOfDayBefore = (at: Instant): Instant => instantOf(Date.parse(`${at.slice(0, 10)}T00:00:00.000+08:00`) - 1);

@CommandHandler(PublishAssessment)
export class PublishAssessmentHandler implements ICommandHandler<PublishAssessment> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly assessment: Assessment,
  ) {}

  execute({ request, quarter }: PublishAssessment): Promise<Committed> {
    const entry = { roles: PUBLISHING_ROLES, admit: () => undefined };
    return this.writer.write(countyAssessment, { ...request, stream: COUNTY_ASSESSMENT }, entry, async ({ actor, at }) => {
      await this.assessment.complete();
      const knownAt = endOfDayBefore(at);
      const { weights, figures } = await this.assessment.of(quarter, knownAt);
      const figured = { quarter, knownAt, weights, figures };
      return { type: 'Publish', actor, at, ...figured, digest: digestOf(figured) } satisfies CountyCommand;
    });
  }
}
