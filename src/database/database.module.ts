import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { APP_ROLE } from './app-role.js';
import { createDataSource } from './data-source.js';
import { createPool } from './pool.js';

/** Injection token of the pool on which the event store works. */
export const PG_POOL = Symbol('PG_POOL');

export interface DatabaseModuleSettings {
  /** Of the login of the application; it works as role `jieli_app`. */
  readonly appUrl: string;
  /** Entity classes of all contexts. */
  readonly entities: readonly NewableFunction[];
  /** PostgreSQL refuses whatever writes. */
  readonly readOnly?: boolean;
  /** Most connections of each of the two at once. */
  readonly connections?: number;
  readonly onBrokenConnection?: (error: Error) => void;
}

/** Connections to the migrated database: the pool of the event store and TypeORM's for the tables. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  static forRoot({ appUrl, entities, readOnly = false, connections = 10, onBrokenConnection }: DatabaseModuleSettings): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: PG_POOL,
          useFactory: () =>
            createPool({ url: appUrl, role: APP_ROLE, readOnly, max: connections, ...(onBrokenConnection && { onBrokenConnection }) }),
        },
        {
          provide: DataSource,
          useFactory: () => createDataSource({ url: appUrl, role: APP_ROLE, readOnly, poolSize: connections, entities }).initialize(),
        },
      ],
      exports: [PG_POOL, DataSource],
    };
  }

  constructor(
    @Inject(PG_POOL) private readonly pool: Pool,
    @Inject(DataSource) private readonly source: DataSource,
  ) {}

  /** Nest stops the modules that use this one first. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
    if (this.source.isInitialized) await this.source.destroy();
  }
}
