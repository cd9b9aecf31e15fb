import { APP_ROLE, createPool, migrate } from '../database/index.js';
import type { Pool } from 'pg';
import type { RecordConfig } from '../record-config.js';
import { type EventStore, RecordUnavailable, openRecord, placeOfRecord, troubleSentence } from '../event-store/index.js';
import { Leases } from '../leases/index.js';
import { type CommandContext, CommandFailure } from './command.js';
import { withDatabase } from './with-app.js';

export interface RecordWork {
  readonly pool: Pool;
  /** The record as configured. */
  readonly record: RecordConfig;
  /** Opens a record; closed when the work is done. */
  readonly open: (record: RecordConfig) => EventStore;
}

/** Works on the record itself while no instance runs on the database. Throws CommandFailure with a sentence. */
export const withRecordAlone = (context: CommandContext, work: (record: RecordWork) => Promise<void>): Promise<void> =>
  withDatabase(context, async ({ ownerUrl, appUrl }, { record }) => {
    await migrate(ownerUrl, appUrl);
    const pool = createPool({ url: appUrl, role: APP_ROLE });
    const leases = new Leases(pool);
    const opened: EventStore[] = [];
    const open = (wanted: RecordConfig): EventStore => {
      const store = openRecord(wanted, pool);
      opened.push(store);
      return store;
    };
    try {
      const alone = await leases.whileNobodyRuns(() => work({ pool, record, open }));
      if (!alone) throw new CommandFailure('还有实例在这个数据库上运行。请先停止所有实例，再运行这个命令。');
    } catch (error) {
      if (!(error instanceof RecordUnavailable)) throw error;
      throw new CommandFailure(`不能使用 ${placeOfRecord(record)}：${troubleSentence(error)}。`);
    } finally {
      await Promise.all(opened.map((store) => store.close()));
      await leases.close();
      await pool.end();
    }
  });
