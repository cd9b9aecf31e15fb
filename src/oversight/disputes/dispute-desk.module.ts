import { Module } from '@nestjs/common';
import { DisputeDeskController } from './http/dispute-desk.controller.js';
import { PrecedentsController } from './http/precedents.controller.js';
import { DisputesLag } from './list/disputes-lag.js';
import { DisputesQuery } from './list/disputes.query.js';
import { DisputePages } from './page/dispute-pages.js';
import { PrecedentsQuery } from './precedents/precedents.query.js';

@Module({
  controllers: [DisputeDeskController, PrecedentsController],
  providers: [DisputesLag, DisputesQuery, DisputePages, PrecedentsQuery],
})
export class DisputeDeskModule {}
