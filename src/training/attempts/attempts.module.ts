import { Inject, Logger, Module, type OnApplicationBootstrap, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Pool } from 'pg';
import { Ids } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { PG_POOL, codeOf } from '../../database/index.js';
import { EventCatalogue, EventStore } from '../../event-store/index.js';
import { Leases } from '../../leases/index.js';
import { OrganisationsModule } from '../../organisations/index.js';
import { PolicyRunner } from '../../policies/index.js';
import { Projector } from '../../projections/index.js';
import { StreamWritingModule } from '../../stream-writing/index.js';
import { ClockWatchSettings } from '../../supervision/index.js';
import { ClassesModule } from '../classes/index.js';
import { CoursesModule } from '../courses/index.js';
import { GradingModule } from '../grading/index.js';
import { AttemptDrafts } from './attempt-drafts.js';
import { AttemptReader } from './attempt-reader.js';
import { AttemptRecords } from './attempt-records.js';
import { BlindMaterials } from './blind-materials.js';
import { ClassStanding } from './class-standing.js';
import { ATTEMPT_EVENT_TYPES } from './domain/attempt.events.js';
import { LearningController } from './http/learning.controller.js';
import { TrainingAttemptsController } from './http/training-attempts.controller.js';
import { LearningList } from './learning-list.js';
import { AttemptWatch } from './policies/attempt-watch.js';
import { AttemptsLag } from './read-models/attempts-lag.js';
import { AttemptsProjection } from './read-models/attempts.projection.js';
import { AttemptsQuery } from './read-models/attempts.query.js';
import { AnswerPointHandler } from './use-cases/answer-point.js';
import { MarkAnswerHandler } from './use-cases/mark-answer.js';
import { StartAttemptHandler } from './use-cases/start-attempt.js';
import { SubmitAttemptHandler } from './use-cases/submit-attempt.js';
import { AnswerForms } from './view/answer-forms.js';
import { AttemptPages } from './view/attempt-pages.js';
import { BlindStory } from './view/blind-story.js';
import { DueView } from './view/due-view.js';
import { StepView } from './view/step-view.js';
import { WaitingLearning, WaitingMarks } from './waiting-training.js';

const logger = new Logger('AttemptWatch');

@Module({
  imports: [ClassesModule, CoursesModule, GradingModule, OrganisationsModule, StreamWritingModule],
  controllers: [LearningController, TrainingAttemptsController],
  providers: [
    AnswerForms,
    AnswerPointHandler,
    AttemptDrafts,
    AttemptPages,
    AttemptReader,
    AttemptsLag,
    AttemptsQuery,
    BlindMaterials,
    BlindStory,
    ClassStanding,
    DueView,
    LearningList,
    MarkAnswerHandler,
    StartAttemptHandler,
    StepView,
    SubmitAttemptHandler,
    WaitingLearning,
    WaitingMarks,
    { provide: AttemptRecords, useExisting: AttemptsQuery },
    {
      provide: AttemptWatch,
      useFactory: (...of: Dependencies) => new AttemptWatch(...of, (error) => logger.warn(codeOf(error))),
      inject: [PG_POOL, Leases, AttemptsQuery, EventStore, EventCatalogue, Clock, Ids],
    },
  ],
  exports: [AttemptRecords, AttemptWatch],
})
export class AttemptsModule implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(AttemptWatch) private readonly watch: AttemptWatch,
    private readonly runner: PolicyRunner,
    private readonly settings: ClockWatchSettings,
    private readonly projector: Projector,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  onModuleInit(): void {
    this.catalogue.register(...ATTEMPT_EVENT_TYPES.map((type) => ({ type })));
    this.projector.register(new AttemptsProjection(this.store, this.catalogue));
    this.runner.show(this.watch);
  }

  onApplicationBootstrap(): void {
    if (this.settings.watchClocks) this.watch.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.watch.stop();
  }
}

type Dependencies = [Pool, Leases, AttemptsQuery, EventStore, EventCatalogue, Clock, Ids];
