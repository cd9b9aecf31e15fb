import { Module, type OnModuleInit } from '@nestjs/common';
import { DeadlinesModule } from '../../deadlines/index.js';
import { DocketModule } from '../../docket/index.js';
import { EventCatalogue, EventStore } from '../../event-store/index.js';
import { Projector } from '../../projections/index.js';
import { StreamWritingModule } from '../../stream-writing/index.js';
import { CourseMaterials } from './course-materials.js';
import { CourseReader } from './course-reader.js';
import { Courses } from './courses.js';
import { COURSE_EVENT_TYPES } from './domain/course-event-types.js';
import { CoursesController } from './http/courses.controller.js';
import { MaterialProposalsController } from './http/material-proposals.controller.js';
import { CoursesProjection } from './read-models/courses.projection.js';
import { CoursesQuery } from './read-models/courses.query.js';
import { StoredCourses } from './stored-courses.js';
import { CourseFactsReader } from './use-cases/course-facts-reader.js';
import { TakeCourseStepHandler } from './use-cases/take-course-step.js';
import { CoursePages } from './view/course-pages.js';
import { MaterialProposals } from './view/material-proposals.js';

@Module({
  imports: [DeadlinesModule, DocketModule, StreamWritingModule],
  controllers: [CoursesController, MaterialProposalsController],
  providers: [
    CourseFactsReader,
    CourseMaterials,
    CoursePages,
    CourseReader,
    MaterialProposals,
    CoursesQuery,
    TakeCourseStepHandler,
    { provide: Courses, useClass: StoredCourses },
  ],
  exports: [Courses],
})
export class CoursesModule implements OnModuleInit {
  constructor(
    private readonly projector: Projector,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  onModuleInit(): void {
    this.catalogue.register(...COURSE_EVENT_TYPES);
    this.projector.register(new CoursesProjection(this.store, this.catalogue));
  }
}
