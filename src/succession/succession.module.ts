import { Inject, Logger, Module, type OnApplicationBootstrap, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Pool } from 'pg';
import { Ids } from '../kernel/ids.js';
import { Clock } from '../kernel/time.js';
import { PG_POOL, codeOf } from '../database/index.js';
import { PartyFiles } from '../docket/index.js';
import { EventCatalogue, EventStore } from '../event-store/index.js';
import { ChangeReader, JurisdictionModule } from '../jurisdiction/index.js';
import { Leases } from '../leases/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { PolicyRunner } from '../policies/index.js';
import { ClockWatchSettings } from '../supervision/index.js';
import { CompetenceView } from './competence/competence-view.js';
import { FileCompetence } from './competence/file-competence.js';
import { SuccessionController } from './http/succession.controller.js';
import { Impact } from './impact/impact.service.js';
import { SuccessionWatch } from './policies/succession-watch.js';

const logger = new Logger('SuccessionWatch');

@Module({
  imports: [JurisdictionModule, OrganisationsModule],
  controllers: [SuccessionController],
  providers: [
    CompetenceView,
    FileCompetence,
    Impact,
    {
      provide: SuccessionWatch,
      useFactory: (...of: Dependencies) =>
        new SuccessionWatch(...of, ({ caseId, error }) => logger.warn(`${caseId ?? 'interrupted'}: ${codeOf(error)}`)),
      inject: [PG_POOL, Leases, PartyFiles, ChangeReader, EventStore, EventCatalogue, Clock, Ids],
    },
  ],
  exports: [SuccessionWatch],
})
export class SuccessionModule implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(SuccessionWatch) private readonly watch: SuccessionWatch,
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

type Dependencies = [Pool, Leases, PartyFiles, ChangeReader, EventStore, EventCatalogue, Clock, Ids];
