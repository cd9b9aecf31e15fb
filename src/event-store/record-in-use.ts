import type { Pool } from 'pg';
import { StartFailure } from '../database/index.js';
import type { Position, RecordId } from '../kernel/ids.js';
import type { Leases } from '../leases/index.js';
import type { RecordConfig } from '../record-config.js';
import { type EventStore } from './event-store.js';
import type { RecordTrouble } from './record-unavailable.js';
import { RecordUnavailable } from './record-unavailable.js';

export type Engine = RecordConfig['engine'];

interface InUse {
  readonly record_id: RecordId;
  readonly engine: Engine;
}

/**
 * Makes sure that the rows and checkpoints of this database come from the record that is configured: positions of another
 * record, or of the same one in another engine, mean nothing here. Throws {@link StartFailure} with what to do instead.
 */
export const takeIntoUse = async (
  { pool, leases }: { readonly pool: Pool; readonly leases: Leases },
  store: EventStore,
  { engine, where }: { readonly engine: Engine; readonly where: string },
): Promise<void> => {
  if (!(await leases.join())) throw new StartFailure('正在搬运或重建记录（copy-events 或 adopt-record），请等它结束后再启动。');
  const id = await identified(store, where);
  const inUse = await recordInUse(pool);
  if (inUse === undefined || (inUse.engine === 'postgresql' && engine === 'eventstoredb')) {
    if (engine === 'eventstoredb') await refuseEventsLeftBehind(pool);
    await setRecordInUse(pool, { record_id: id, engine });
    return;
  }
  if (inUse.engine !== engine)
    throw new StartFailure(
      '这个数据库的列表来自 EventStoreDB 中的记录，而 EVENTSTORE_URL 没有设置。请设置 EVENTSTORE_URL；要改用 PostgreSQL 保存记录，请先运行 npm run jieli -- copy-events --from eventstoredb --to postgresql。',
    );
  if (inUse.record_id !== id)
    throw new StartFailure(
      `这个数据库的列表来自另一份记录（标识 ${inUse.record_id}），而现在所连的记录标识是 ${id}（${where}）。请核对 EVENTSTORE_URL、EVENTSTORE_NAMESPACE 和 DATABASE_URL 是否配套；确定要改用现在这份记录，请运行 npm run jieli -- adopt-record。`,
    );
  if (engine === 'eventstoredb') await refuseFuture(pool, store);
};

export const recordInUse = async (pool: Pool): Promise<InUse | undefined> => {
  const { rows } = await pool.query<InUse>('SELECT record_id, engine FROM record_in_use');
  return rows[0];
};

export const setRecordInUse = async (pool: Pick<Pool, 'query'>, { record_id, engine }: InUse): Promise<void> => {
  await pool.query(
    `INSERT INTO record_in_use (record_id, engine) VALUES ($1, $2)
     ON CONFLICT (only_row) DO UPDATE SET record_id = excluded.record_id, engine = excluded.engine, since = now()`,
    [record_id, engine],
  );
};

const refuseEventsLeftBehind = async (pool: Pool): Promise<void> => {
  const { rows } = await pool.query<{ readonly events: number }>('SELECT count(*)::int AS events FROM events');
  const events = rows[0]?.events ?? 0;
  if (events === 0) return;
  throw new StartFailure(
    `这个数据库里已有 ${events} 条记录保存在 PostgreSQL 中，不能直接改用 EventStoreDB，否则已有的案卷都看不到。请先停止所有实例，运行 npm run jieli -- copy-events --from postgresql --to eventstoredb 搬走记录；要继续使用 PostgreSQL，请取消 EVENTSTORE_URL。`,
  );
};

/** A record that was restored from an older backup than the rows: whatever comes next would be passed over. */
const refuseFuture = async (pool: Pool, store: EventStore): Promise<void> => {
  // In this order: other instances go on meanwhile, and what they have reached by now is not beyond an end read later.
  const { rows } = await pool.query<{ readonly name: string; readonly position: Position }>(
    `SELECT name, position FROM projection_checkpoints UNION ALL SELECT name, position FROM policy_checkpoints`,
  );
  const end = await store.end();
  const beyond = rows.filter(({ position }) => position > end);
  if (beyond.length === 0) return;
  throw new StartFailure(
    `列表的进度（${beyond.map(({ name }) => name).join('、')}）超出了记录的末尾：EventStoreDB 可能是从较早的备份恢复的。请恢复与数据库同时或更晚的记录备份；确定要以现在的记录为准，请运行 npm run jieli -- adopt-record 重建列表。`,
  );
};

const identified = async (store: EventStore, where: string): Promise<RecordId> => {
  try {
    return await store.identify();
  } catch (error) {
    if (!(error instanceof RecordUnavailable)) throw error;
    throw new StartFailure(`不能使用 ${where}：${troubleSentence(error)}。`, { cause: error });
  }
};

/** What is wrong and what to do, without a full stop. */
export const troubleSentence = ({ trouble }: RecordUnavailable): string => SENTENCES[trouble];

const SENTENCES: Readonly<Record<RecordTrouble, string>> = {
  unreachable: '没有应答。请核对 EVENTSTORE_URL 中的主机和端口、服务器是否在运行，以及 tls 选项是否与服务器一致',
  'no-leader': '集群现在没有主节点，或所连节点只能读。请等集群选出主节点，并在 EVENTSTORE_URL 中写上所有节点',
  'access-denied': '用户名或密码不对，或该用户没有写入的权限。请核对 EVENTSTORE_URL 中的用户名和密码',
  certificate: '服务器的证书不可信。请用 tlsCAFile 指明签发证书的机构，并核对证书上的主机名',
  'too-old': '服务器版本过旧，接力需要 EventStoreDB 22.10 或更新的版本',
};
