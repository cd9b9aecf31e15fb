import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from './database/migrations/index.js';
import { Readiness } from './http/health/readiness.js';

/** What `/readyz` asks: the database answers, its schema is this program's, and the read models are being kept. */
@Injectable()
export class ApplicationReadiness implements OnModuleInit, OnApplicationBootstrap {
  private started = false;

  constructor(
    private readonly readiness: Readiness,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.readiness.add('database', async () => (await this.dataSource.query<readonly unknown[]>('SELECT 1')).length === 1);
    this.readiness.add('migrations', () => this.isMigrated());
    this.readiness.add('projections', () => this.started);
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
