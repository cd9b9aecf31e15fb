import { Pool } from 'pg';
import { sessionOptions } from './session-options.js';

export interface PoolSettings {
  readonly url: string;
  readonly role?: string;
  readonly readOnly?: boolean;
  /** Most connections at once. */
  readonly max?: number;
  /** Is told when an idle connection breaks; the pool replaces it by itself. */
  readonly onBrokenConnection?: (error: Error) => void;
}

/** A pool whose broken connections never end the process, which is what node-postgres does when nobody listens. */
export const createPool = ({ url, role, readOnly, max = 10, onBrokenConnection = () => undefined }: PoolSettings): Pool => {
  const pool = new Pool({
    connectionString: url,
    options: sessionOptions(role, readOnly),
    application_name: 'jieli',
    max,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  pool.on('error', onBrokenConnection);
  return pool;
};
