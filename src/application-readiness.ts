import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from './database/migrations/index.js';
import { EventStore } from './event-store/index.js';
import { Leaving } from './http/health/leaving.js';
import { Readiness } from './http/health/readiness.js';

/** What `/readyz` asks: the database and the record answer, the schema is this program's, the read models are being kept, and the
 * process is not about to stop. */
@Injectable()
export class ApplicationReadiness implements OnModuleInit, OnApplicationBootstrap {
  private started = false;

  constructor(
    private readonly readiness: Readiness,
    private readonly dataSource: DataSource,
    private readonly store: EventStore,
    private readonly leaving: Leaving,
  ) {}

  onModuleInit(): void {
    this.readiness.add('database', async () => (await this.dataSource.query<readonly unknown[]>('SELECT 1')).length === 1);
    this.readiness.add('migrations', () => this.isMigrated());
    this.readiness.add('projections', () => this.started);
    this.readiness.add('record', () => this.store.identify().then(() => true));
    this.readiness.add('staying', () => !this.leaving.hasBegun);
  }

  onApplicationBootstrap(): void {
    this.started = true;
  }

  private async isMigrated(): Promise<boolean> {
    const rows = await this.dataSource.query<readonly { readonly name: string }[]>('SELECT name FROM migrations');
    const names = new Set(rows.map(({ name }) => name));
    return MIGRATIONS.every((Migration) => names.has(new Migration().name ?? Migration.name));
  }
}
