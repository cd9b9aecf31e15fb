import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from './access/index.js';
import { AssessmentModule } from './assessment/index.js';
import { CaseHandlingModule } from './case-handling/index.js';
import { CaseTransferModule } from './case-transfer/index.js';
import { ConsultationModule } from './consultation/index.js';
import { CriminalTransferModule } from './criminal-transfer/index.js';
import { DisputeModule } from './dispute/index.js';
import { CoreModule } from './core.module.js';
import { DeadlinesModule } from './deadlines/index.js';
import { DocketModule } from './docket/index.js';
import { HttpModule } from './http/http.module.js';
import { InformationModule } from './information/index.js';
import { PushesModule } from './information/pushes/index.js';
import { IntakeModule } from './intake/index.js';
import { JurisdictionModule } from './jurisdiction/index.js';
import { LawModule } from './law/index.js';
import { type Metrics, OperationModule } from './operation/index.js';
import { OrganisationsModule } from './organisations/index.js';
import { OversightModule } from './oversight/index.js';
import { CompareModule } from './replay/compare/index.js';
import { SandboxModule } from './sandbox/index.js';
import type { AppSettings } from './settings.js';
import { BranchesModule } from './replay/branches/index.js';
import { SuccessionModule } from './succession/index.js';
import { SupervisionModule } from './supervision/index.js';
import { BranchingModule } from './training/branching/index.js';
import { MaterialsModule } from './training/materials/index.js';
import { RegressionModule } from './regression/index.js';
import { CoursesModule } from './training/courses/index.js';
import { ScenariosModule } from './training/scenarios/index.js';
import { GradingModule } from './training/grading/index.js';
import { AttemptsModule } from './training/attempts/index.js';
import { ClassesModule } from './training/classes/index.js';
import { ResultsModule } from './training/results/index.js';
import { WaitingModule } from './waiting/index.js';
import { WhistleModule } from './whistle/index.js';

/** One entry per context that has routes. */
const CONTEXTS = [
  AccessModule,
  OrganisationsModule,
  JurisdictionModule,
  DeadlinesModule,
  DocketModule,
  CaseHandlingModule,
  CaseTransferModule,
  ConsultationModule,
  CriminalTransferModule,
  DisputeModule,
  SupervisionModule,
  OversightModule,
  WaitingModule,
  WhistleModule,
  InformationModule,
  PushesModule,
  AssessmentModule,
  SuccessionModule,
  IntakeModule,
  BranchesModule,
  MaterialsModule,
  BranchingModule,
  RegressionModule,
  CompareModule,
  LawModule,
  CoursesModule,
  ScenariosModule,
  GradingModule,
  ClassesModule,
  AttemptsModule,
  ResultsModule,
];

@Module({})
export class AppModule {
  static with(settings: AppSettings, metrics: Metrics): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CoreModule.with(settings),
        HttpModule.with([DeadlinesModule, AccessModule]),
        SandboxModule.on(settings.databaseUrl),
        ...CONTEXTS,
        OperationModule.with(metrics),
        ...(settings.modules ?? []),
      ],
    };
  }
}
