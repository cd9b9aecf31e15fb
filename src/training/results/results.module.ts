import { Module, type OnModuleInit } from '@nestjs/common';
import { EventCatalogue, EventStore } from '../../event-store/index.js';
import { OrganisationsModule } from '../../organisations/index.js';
import { Projector } from '../../projections/index.js';
import { StreamWritingModule } from '../../stream-writing/index.js';
import { AttemptsModule } from '../attempts/index.js';
import { ClassReader, ClassesModule } from '../classes/index.js';
import { Courses, CoursesModule } from '../courses/index.js';
import { GradingModule } from '../grading/index.js';
import { AnalysisPages } from './analysis-pages.js';
import { CertificateReader } from './certificates/certificate-reader.js';
import { CERTIFICATE_EVENT_TYPES } from './certificates/domain/certificate.events.js';
import { IssueCertificatesHandler } from './certificates/use-cases/issue-certificates.js';
import { ClassResultsReader } from './class-results.js';
import { DueCertificates } from './due-certificates.js';
import { AnalysisController } from './http/analysis.controller.js';
import { CertificatesController } from './http/certificates.controller.js';
import { OwnResultsController } from './http/own-results.controller.js';
import { ResultsController } from './http/results.controller.js';
import { LanePages } from './lane-pages.js';
import { ResultsLag } from './results-lag.js';
import { RegisterLag } from './register-lag.js';
import { ResultsRegister } from './results-register.js';
import { ResultsProjection } from './read-models/results.projection.js';
import { ResultsQuery } from './read-models/results.query.js';

@Module({
  imports: [AttemptsModule, ClassesModule, CoursesModule, GradingModule, OrganisationsModule, StreamWritingModule],
  controllers: [AnalysisController, CertificatesController, OwnResultsController, ResultsController],
  providers: [
    AnalysisPages,
    CertificateReader,
    ClassResultsReader,
    DueCertificates,
    IssueCertificatesHandler,
    LanePages,
    RegisterLag,
    ResultsLag,
    ResultsQuery,
    ResultsRegister,
  ],
})
export class ResultsModule implements OnModuleInit {
  constructor(
    private readonly projector: Projector,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly classes: ClassReader,
    private readonly courses: Courses,
  ) {}

  onModuleInit(): void {
    this.catalogue.register(...CERTIFICATE_EVENT_TYPES.map((type) => ({ type })));
    this.projector.register(new ResultsProjection(this.store, this.catalogue, this.classes, this.courses));
  }
}
