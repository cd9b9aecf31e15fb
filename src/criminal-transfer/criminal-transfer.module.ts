import { Module } from '@nestjs/common';
import { CaseWritingModule } from '../case-writing/index.js';
import { CriminalJusticeController } from './http/criminal-justice.controller.js';
import { CriminalTransferController } from './http/criminal-transfer.controller.js';
import { CriminalTransferFacts } from './use-cases/criminal-transfer-facts.js';
import { TakeCriminalTransferStepHandler } from './use-cases/take-criminal-transfer-step.js';

@Module({
  imports: [CaseWritingModule],
  controllers: [CriminalTransferController, CriminalJusticeController],
  providers: [CriminalTransferFacts, TakeCriminalTransferStepHandler],
})
export class CriminalTransferModule {}
