import { Module, type OnModuleInit } from '@nestjs/common';
import { EventCatalogue } from '../../event-store/index.js';
import { StreamWritingModule } from '../../stream-writing/index.js';
import { AttemptsModule } from '../attempts/index.js';
import { ClassesModule } from '../classes/index.js';
import { CoursesModule } from '../courses/index.js';
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
import { ResultsPages } from './results-pages.js';

@Module({
  imports: [AttemptsModule, ClassesModule, CoursesModule, GradingModule, StreamWritingModule],
  controllers: [AnalysisController, CertificatesController, OwnResultsController, ResultsController],
  providers: [
    AnalysisPages,
    CertificateReader,
    ClassResultsReader,
    DueCertificates,
    IssueCertificatesHandler,
    LanePages,
    ResultsLag,
    ResultsPages,
  ],
})
export class ResultsModule implements OnModuleInit {
  constructor(private readonly catalogue: EventCatalogue) {}

  onModuleInit(): void {
    this.catalogue.register(...CERTIFICATE_EVENT_TYPES.map((type) => ({ type })));
  }
}
