import { Global, Inject, Logger, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { codeOf } from '../database/index.js';
import { EventCatalogue, EventStore } from '../event-store/index.js';
import { Leases } from '../leases/index.js';
import { Projector } from './projector.js';

const logger = new Logger('Projector');

/** Contexts register their projections with the {@link Projector} in `onModuleInit`; it starts when all have. */
@Global()
@Module({
  providers: [
    {
      provide: Projector,
      useFactory: (source: DataSource, leases: Leases, store: EventStore, catalogue: EventCatalogue) =>
        new Projector(source, leases, store, catalogue, (projection, error) => logger.warn(`${projection}: ${codeOf(error)}`)),
      inject: [DataSource, Leases, EventStore, EventCatalogue],
    },
  ],
  exports: [Projector],
})
export class ProjectionsModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(@Inject(Projector) private readonly projector: Projector) {}

  onApplicationBootstrap(): void {
    this.projector.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.projector.stop();
  }
}
