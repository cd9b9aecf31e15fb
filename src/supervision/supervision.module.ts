import { Module } from '@nestjs/common';
import { CaseWritingModule } from '../case-writing/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { SupervisionController } from './http/supervision.controller.js';
import { ClockWatch } from './policies/clock-watch.js';
import { SupervisionFacts } from './use-cases/supervision-facts.js';
import { TakeSupervisionStepHandler } from './use-cases/take-supervision-step.js';

@Module({
  imports: [CaseWritingModule, DeadlinesModule, OrganisationsModule],
  controllers: [SupervisionController],
  providers: [SupervisionFacts, TakeSupervisionStepHandler, ClockWatch],
  exports: [ClockWatch],
})
export class SupervisionModule {}
