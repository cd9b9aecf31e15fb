import { Module } from '@nestjs/common';
import { CaseWritingModule } from '../case-writing/index.js';
import { JurisdictionModule } from '../jurisdiction/index.js';
import { HandlingController } from './http/handling.controller.js';
import { IntakeController } from './http/intake.controller.js';
import { HandlingFacts } from './use-cases/handling-facts.js';
import { OpenCaseHandler } from './use-cases/open-case.js';
import { SplitMatterHandler } from './use-cases/split-matter.js';
import { TakeHandlingStepHandler } from './use-cases/take-handling-step.js';

@Module({
  imports: [CaseWritingModule, JurisdictionModule],
  controllers: [IntakeController, HandlingController],
  providers: [HandlingFacts, OpenCaseHandler, SplitMatterHandler, TakeHandlingStepHandler],
})
export class CaseHandlingModule {}
