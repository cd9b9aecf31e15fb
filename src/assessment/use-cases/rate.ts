import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { RegisterFacts } from '../../case-writing/index.js';
import { type Committed, StreamWriter, type Writing, actingIn } from '../../stream-writing/index.js';
import { type RatingPoints, ratingStream } from '../domain/events.js';
import type { Quarter } from '../domain/quarter.js';
import { RATING_ROLES, type RatingCommand, rating } from '../domain/rating.js';
import { departmentsOf } from '../domain/worked-together.js';
import { Assessment } from '../read-models/assessment.js';

export interface RatingInput {
  readonly quarter: Quarter;
  readonly department: OrganId;
  readonly points: RatingPoints;
  readonly reason: string;
  /** Why the rating is corrected; absent for the first. */
  readonly why?: string;
}

export class Rate extends Command<Committed> {
  constructor(
    readonly request: Writing & { readonly occurredAt?: Instant },
    readonly input: RatingInput,
  ) {
    super();
  }
}

@CommandHandler(Rate)
export class RateHandler implements ICommandHandler<Rate> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly register: RegisterFacts,
    private readonly assessment: Assessment,
  ) {}

  execute({ request, input }: Rate): Promise<Committed> {
    const { organId } = actingIn(request.principal, RATING_ROLES);
    const stream = ratingStream(input.quarter, organId);
    return this.writer.write(rating, { ...request, stream }, { roles: RATING_ROLES, admit: () => undefined }, async ({ actor, at }) => {
      const { why, department, ...written } = input;
      const act = {
        ...written,
        actor,
        at,
        rater: await this.register.organ(actor.organId, at, 'organ'),
        rated: await this.register.organ(department, at, 'department'),
      };
      if (why !== undefined) return { type: 'CorrectRating', why, ...act } satisfies RatingCommand;
      return {
        type: 'RateDepartment',
        workedTogether: await this.workedTogether(actor.organId, input, at),
        ...act,
      } satisfies RatingCommand;
    });
  }

  private async workedTogether(township: OrganId, { quarter, department }: RatingInput, at: Instant): Promise<boolean> {
    await this.assessment.complete();
    const { facts, items } = await this.assessment.of(quarter, at);
    return departmentsOf(township, quarter, facts, items).has(department);
  }
}
