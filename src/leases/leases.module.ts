import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { Pool } from 'pg';
import { PG_POOL } from '../database/index.js';
import { Leases } from './leases.js';

@Global()
@Module({
  providers: [{ provide: Leases, useFactory: (pool: Pool) => new Leases(pool), inject: [PG_POOL] }],
  exports: [Leases],
})
export class LeasesModule implements OnApplicationShutdown {
  constructor(@Inject(Leases) private readonly leases: Leases) {}

  onApplicationShutdown(): Promise<void> {
    return this.leases.close();
  }
}
