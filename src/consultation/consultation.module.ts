import { Module } from '@nestjs/common';
import { CaseWritingModule } from '../case-writing/index.js';
import { JurisdictionModule } from '../jurisdiction/index.js';
import { ConsultationController } from './http/consultation.controller.js';
import { ConsultationFacts } from './use-cases/consultation-facts.js';
import { TakeConsultationStepHandler } from './use-cases/take-consultation-step.js';

@Module({
  imports: [CaseWritingModule, JurisdictionModule],
  controllers: [ConsultationController],
  providers: [ConsultationFacts, TakeConsultationStepHandler],
})
export class ConsultationModule {}
