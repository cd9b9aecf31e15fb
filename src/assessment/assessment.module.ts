import { Module, type OnModuleInit } from '@nestjs/common';
import { CaseWritingModule } from '../case-writing/index.js';
import { EventCatalogue } from '../event-store/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { Projector } from '../projections/index.js';
import { StreamWritingModule } from '../stream-writing/index.js';
import { ASSESSMENT_EVENT_TYPES } from './domain/events.js';
import { AssessmentController } from './http/assessment.controller.js';
import { Assessment } from './read-models/assessment.js';
import { AssessmentFactsProjection } from './read-models/assessment-facts.projection.js';
import { AssessmentLag } from './read-models/assessment-lag.js';
import { Evidence } from './read-models/evidence.js';
import { Overview } from './read-models/overview.js';
import { RatingsQuery } from './read-models/ratings.query.js';
import { PublishAssessmentHandler } from './use-cases/publish-assessment.js';
import { RateHandler } from './use-cases/rate.js';
import { SetWeightsHandler } from './use-cases/set-weights.js';

@Module({
  imports: [CaseWritingModule, OrganisationsModule, StreamWritingModule],
  controllers: [AssessmentController],
  providers: [Assessment, AssessmentLag, Evidence, Overview, RatingsQuery, PublishAssessmentHandler, RateHandler, SetWeightsHandler],
})
export class AssessmentModule implements OnModuleInit {
  constructor(
    private readonly projector: Projector,
    private readonly catalogue: EventCatalogue,
  ) {}

  onModuleInit(): void {
    this.catalogue.register(...ASSESSMENT_EVENT_TYPES.map((type) => ({ type })));
    this.projector.register(new AssessmentFactsProjection());
  }
}
