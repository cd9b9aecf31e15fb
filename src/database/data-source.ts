import { DataSource } from 'typeorm';
import { sessionOptions } from './session-options.js';

export interface DataSourceSettings {
  readonly url: string;
  /** Role taken on after signing in; none keeps the login's own rights. */
  readonly role?: string;
  readonly readOnly?: boolean;
  /** Entity classes that are read or written through this source. */
  readonly entities?: readonly NewableFunction[];
  /** Most connections at once. */
  readonly poolSize?: number;
}

/** A source of connections that is not yet connected; the schema comes from migrations alone. */
export const createDataSource = ({ url, role, readOnly, entities = [], poolSize = 10 }: DataSourceSettings): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    synchronize: false,
    migrationsRun: false,
    poolSize,
    // TypeORM would otherwise try to create uuid-ossp, which nothing here uses.
    installExtensions: false,
    applicationName: 'jieli',
    extra: { options: sessionOptions(role, readOnly) },
  });
