import { Global, Module } from '@nestjs/common';
import { HistorySources } from './history-source.js';
import { CaseHistories } from './sources/case-histories.js';

/** Global, because every context that keeps histories offers them here. */
@Global()
@Module({
  providers: [HistorySources, CaseHistories],
  exports: [HistorySources],
})
export class CompareModule {}
