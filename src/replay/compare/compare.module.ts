import { Global, Module } from '@nestjs/common';
import { Comparisons } from './comparisons.js';
import { HistorySources } from './history-source.js';
import { CompareController } from './http/compare.controller.js';
import { CaseHistories } from './sources/case-histories.js';

/** Global, because every context that keeps histories offers them here. */
@Global()
@Module({
  controllers: [CompareController],
  providers: [CaseHistories, Comparisons, HistorySources],
  exports: [HistorySources],
})
export class CompareModule {}
