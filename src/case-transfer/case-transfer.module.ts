import { Module } from '@nestjs/common';
import { CaseHandlingModule } from '../case-handling/index.js';
import { CaseWritingModule } from '../case-writing/index.js';
import { JurisdictionModule } from '../jurisdiction/index.js';
import { HandoffController } from './http/handoff.controller.js';
import { HandoffFacts } from './use-cases/handoff-facts.js';
import { TakeHandoffStepHandler } from './use-cases/take-handoff-step.js';

@Module({
  imports: [CaseHandlingModule, CaseWritingModule, JurisdictionModule],
  controllers: [HandoffController],
  providers: [HandoffFacts, TakeHandoffStepHandler],
})
export class CaseTransferModule {}
