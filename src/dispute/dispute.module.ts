import { Module } from '@nestjs/common';
import { CaseWritingModule } from '../case-writing/index.js';
import { JurisdictionModule } from '../jurisdiction/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { DisputeController } from './http/dispute.controller.js';
import { DisputeFacts } from './use-cases/dispute-facts.js';
import { TakeDisputeStepHandler } from './use-cases/take-dispute-step.js';

@Module({
  imports: [CaseWritingModule, JurisdictionModule, OrganisationsModule],
  controllers: [DisputeController],
  providers: [DisputeFacts, TakeDisputeStepHandler],
})
export class DisputeModule {}
