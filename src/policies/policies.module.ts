import { Global, Inject, Logger, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { PG_POOL, codeOf } from '../database/index.js';
import { EventCatalogue, EventStore } from '../event-store/index.js';
import { Leases } from '../leases/index.js';
import { PolicyRunner } from './policy-runner.js';
import { WatchTools } from './timed-watch.js';

const logger = new Logger('PolicyRunner');

/** Contexts register their policies with the {@link PolicyRunner} in `onModuleInit`; it starts when all have. */
@Global()
@Module({
  providers: [
    WatchTools,
    {
      provide: PolicyRunner,
      useFactory: (pool: Pool, leases: Leases, store: EventStore, catalogue: EventCatalogue) =>
        new PolicyRunner(pool, leases, store, catalogue, ({ policy, error, leftOut }) =>
          logger.warn(`${policy}: ${codeOf(error)}${leftOut ? ', event left out' : ''}`),
        ),
      inject: [PG_POOL, Leases, EventStore, EventCatalogue],
    },
  ],
  exports: [PolicyRunner, WatchTools],
})
export class PoliciesModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(@Inject(PolicyRunner) private readonly runner: PolicyRunner) {}

  onApplicationBootstrap(): void {
    this.runner.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.runner.stop();
  }
}
