import { Inject, Logger, Module, type OnApplicationBootstrap, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Pool } from 'pg';
import { Ids } from '../kernel/ids.js';
import { Clock } from '../kernel/time.js';
import { CaseWritingModule } from '../case-writing/index.js';
import { PG_POOL, codeOf } from '../database/index.js';
import { DeadlinesModule, DeadlinesService } from '../deadlines/index.js';
import { EventCatalogue, EventStore } from '../event-store/index.js';
import { Leases } from '../leases/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { PolicyRunner } from '../policies/index.js';
import { SupervisionController } from './http/supervision.controller.js';
import { ClockWatch } from './policies/clock-watch.js';
import { ClockWatchSettings } from './policies/clock-watch-settings.js';
import { DueClocks } from './policies/due-clocks.js';
import { SupervisionFacts } from './use-cases/supervision-facts.js';
import { TakeSupervisionStepHandler } from './use-cases/take-supervision-step.js';

const logger = new Logger('ClockWatch');

@Module({
  imports: [CaseWritingModule, DeadlinesModule, OrganisationsModule],
  controllers: [SupervisionController],
  providers: [
    SupervisionFacts,
    TakeSupervisionStepHandler,
    {
      provide: ClockWatch,
      useFactory: (...of: Dependencies) =>
        new ClockWatch(...of, ({ caseId, error }) => logger.warn(`${caseId ?? 'interrupted'}: ${codeOf(error)}`)),
      inject: [PG_POOL, Leases, DueClocks, EventStore, EventCatalogue, DeadlinesService, Clock, Ids],
    },
  ],
  exports: [ClockWatch],
})
export class SupervisionModule implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(ClockWatch) private readonly watch: ClockWatch,
    private readonly runner: PolicyRunner,
    private readonly settings: ClockWatchSettings,
  ) {}

  onModuleInit(): void {
    this.runner.show(this.watch);
  }

  onApplicationBootstrap(): void {
    if (this.settings.watchClocks) this.watch.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.watch.stop();
  }
}

type Dependencies = [Pool, Leases, DueClocks, EventStore, EventCatalogue, DeadlinesService, Clock, Ids];
