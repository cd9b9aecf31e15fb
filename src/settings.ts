import type { DynamicModule, Type } from '@nestjs/common';
import type { EventStore } from './event-store/index.js';
import type { Config } from './config.js';
import type { Ids } from './kernel/ids.js';
import type { Clock } from './kernel/time.js';

/** What {@link createApp} is built from. */
export interface AppSettings {
  readonly config: Config;
  /** Address for the application's own rights; the schema must be migrated. */
  readonly databaseUrl: string;
  /** Builds routes without what is behind them, to describe them; nothing may be called. */
  readonly preview?: boolean;
  /** For tests and for the seed, which play at another time. */
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** False where the clock is moved by hand and nothing may happen by itself; due dates are watched otherwise. */
  readonly watchClocks?: boolean;
  readonly eventStore?: EventStore;
  /** Modules beside the contexts; tests bring routes of their own. */
  readonly modules?: readonly (Type | DynamicModule)[];
  /** Where log lines go; standard output when absent. */
  readonly logStream?: { write(line: string): void };
}
