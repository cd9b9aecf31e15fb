import { Module, type OnModuleInit } from '@nestjs/common';
import { EventCatalogue, EventStore } from '../../event-store/index.js';
import { OrganisationsModule } from '../../organisations/index.js';
import { Projector } from '../../projections/index.js';
import { StreamWritingModule } from '../../stream-writing/index.js';
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

@Module({
  imports: [ClassesModule, CoursesModule, GradingModule, OrganisationsModule, StreamWritingModule],
  controllers: [LearningController, TrainingAttemptsController],
  providers: [
    AnswerForms,
    AnswerPointHandler,
    AttemptDrafts,
    AttemptPages,
    AttemptReader,
    AttemptWatch,
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
  ],
  exports: [AttemptRecords, AttemptWatch],
})
export class AttemptsModule implements OnModuleInit {
  constructor(
    private readonly projector: Projector,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  onModuleInit(): void {
    this.catalogue.register(...ATTEMPT_EVENT_TYPES.map((type) => ({ type })));
    this.projector.register(new AttemptsProjection(this.store, this.catalogue));
  }
}
