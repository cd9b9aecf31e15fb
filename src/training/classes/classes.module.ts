import { Module, type OnModuleInit } from '@nestjs/common';
import { EventCatalogue, EventStore } from '../../event-store/index.js';
import { OrganisationsModule } from '../../organisations/index.js';
import { Projector } from '../../projections/index.js';
import { StreamWritingModule } from '../../stream-writing/index.js';
import { CoursesModule } from '../courses/index.js';
import { ClassPages } from './class-pages.js';
import { ClassReader } from './class-reader.js';
import { CLASS_EVENT_TYPES } from './domain/class.events.js';
import { ClassesController } from './http/classes.controller.js';
import { PeopleController } from './http/people.controller.js';
import { ClassesLag } from './read-models/classes-lag.js';
import { ClassesProjection } from './read-models/classes.projection.js';
import { ClassesQuery } from './read-models/classes.query.js';
import { ClassFacts } from './use-cases/class-facts.js';
import { TakeClassStepHandler } from './use-cases/take-class-step.js';

@Module({
  imports: [CoursesModule, OrganisationsModule, StreamWritingModule],
  controllers: [ClassesController, PeopleController],
  providers: [ClassFacts, ClassPages, ClassReader, ClassesLag, ClassesQuery, TakeClassStepHandler],
  exports: [ClassPages, ClassReader, ClassesQuery],
})
export class ClassesModule implements OnModuleInit {
  constructor(
    private readonly projector: Projector,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  onModuleInit(): void {
    this.catalogue.register(...CLASS_EVENT_TYPES.map((type) => ({ type })));
    this.projector.register(new ClassesProjection(this.store, this.catalogue));
  }
}
