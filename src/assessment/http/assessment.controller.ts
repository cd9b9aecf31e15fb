import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Principal } from '../../access/index.js';
import { AtLeast } from '../../http/at-least.js';
import { plainOf } from '../../http/plain.js';
import { forbidden } from '../../http/problem.js';
import { organId } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { CommittedDto, CurrentWriting, type Writing } from '../../stream-writing/index.js';
import { quarter } from '../domain/quarter.js';
import { RATING_ROLES } from '../domain/rating.js';
import { Assessment } from '../read-models/assessment.js';
import { AssessmentLag } from '../read-models/assessment-lag.js';
import { Evidence } from '../read-models/evidence.js';
import { Overview } from '../read-models/overview.js';
import { RatingsQuery } from '../read-models/ratings.query.js';
import { PublishAssessment } from '../use-cases/publish-assessment.js';
import { Rate } from '../use-cases/rate.js';
import { SetWeights } from '../use-cases/set-weights.js';
import { CorrectRatingBody, PublishAssessmentBody, RateBody, SetWeightsBody } from './assessment.body.js';
import { AssessmentDto, AssessedEventsDto, RatingListDto } from './assessment.dto.js';
import { AssessmentParams, EvidenceParams } from './assessment.params.js';

const EVIDENCE_SHOWN = 200;

/** 考评: figures of a quarter from the record, the events behind each, and what townships say of departments. */
@ApiTags('assessment')
@Controller('assessment')
export class AssessmentController {
  constructor(
    private readonly bus: CommandBus,
    private readonly overview: Overview,
    private readonly assessment: Assessment,
    private readonly evidence: Evidence,
    private readonly ratings: RatingsQuery,
    private readonly lag: AssessmentLag,
    private readonly clock: Clock,
  ) {}

  @Get()
  @AtLeast()
  async quarter(@Query() params: AssessmentParams, @CurrentPrincipal() principal: Principal): Promise<AssessmentDto> {
    const { quarter: asked = this.overview.lastQuarter(), knownAt } = plainOf(params);
    const lagMs = await this.lag.milliseconds(); // before the facts are read: they are no older than it says
    return { ...(await this.overview.of(quarter(asked), knownAt, principal)), lagMs };
  }

  @Get('evidence')
  @AtLeast()
  async events(@Query() params: EvidenceParams, @CurrentPrincipal() principal: Principal): Promise<AssessedEventsDto> {
    const { quarter: asked = this.overview.lastQuarter(), knownAt = this.clock.now(), organ, indicator } = plainOf(params);
    const { sees } = await this.overview.looking(principal);
    if (organ !== undefined && !sees(organId(organ))) throw forbidden();
    const { items } = await this.assessment.of(quarter(asked), knownAt);
    const wanted = items.filter(
      (item) =>
        sees(item.organ) && (organ === undefined || item.organ === organ) && (indicator === undefined || item.indicator === indicator),
    );
    return { items: await this.evidence.of(wanted.slice(0, EVIDENCE_SHOWN), principal), total: wanted.length };
  }

  /** A township sees its own, a department those of itself. */
  @Get('ratings')
  @AtLeast()
  async given(@Query() params: AssessmentParams, @CurrentPrincipal() principal: Principal): Promise<RatingListDto> {
    const { quarter: asked = this.overview.lastQuarter() } = plainOf(params);
    const { scope } = await this.overview.looking(principal);
    const { own, wholeCounty } = scope;
    const mayCorrect = principal.positions.some(({ organId: organ, role }) => organ === own && RATING_ROLES.includes(role));
    const found = await this.ratings.of(quarter(asked));
    return {
      items: found
        .filter(({ township, department }) => wholeCounty || township.id === own || department.id === own)
        .map((rating) => ({ ...rating, mayCorrect: mayCorrect && rating.township.id === own })),
    };
  }

  @Post('ratings')
  rate(@Body() body: RateBody, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.bus.execute(new Rate(writing, this.ratingOf(body)));
  }

  @Post('ratings/correct')
  @HttpCode(200)
  correct(@Body() body: CorrectRatingBody, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.bus.execute(new Rate(writing, { ...this.ratingOf(body), why: body.why }));
  }

  @Post('weights')
  @HttpCode(200)
  weights(@Body() body: SetWeightsBody, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.bus.execute(new SetWeights(writing, quarter(body.from), plainOf(body.weights), body.reason));
  }

  @Post('publications')
  publish(@Body() body: PublishAssessmentBody, @CurrentWriting() writing: Writing): Promise<CommittedDto> {
    return this.bus.execute(new PublishAssessment(writing, quarter(body.quarter)));
  }

  private ratingOf({ quarter: of, department, points, reason }: RateBody) {
    return { quarter: quarter(of), department: organId(department), points: plainOf(points), reason };
  }
}
