import { DataSource } from 'typeorm';
import { EventStore, START } from '../../src/event-store/index.js';
import { canonicalJson } from '../../src/kernel/canonical-json.js';
import type { RecordedEvent } from '../../src/kernel/event.js';
import type { TestApp } from './app.js';
import { caughtUp } from './end-of-record.js';
import { policiesSettled } from './policies-settled.js';

/** What a branch may write, and what everybody writes by asking: nothing of the record and none of its read models. */
const OWN = [
  'branches',
  'projection_checkpoints',
  'policy_checkpoints',
  'idempotency_keys',
  'sessions',
  'events',
  'record_in_use',
  'clock_watch',
];

const liveEvents = async (store: EventStore): Promise<readonly RecordedEvent[]> => {
  const found: RecordedEvent[] = [];
  for (let after = START; ;) {
    const batch = await store.readAll(after, 1000);
    const last = batch.at(-1);
    if (last === undefined) return found.filter(({ stream }) => !stream.startsWith('branch-'));
    found.push(...batch);
    after = last.position;
  }
};

/** Every event of every stream that is no branch, and every row of every table but those that branches and requests have. */
export const liveRecord = async (application: TestApp): Promise<Readonly<Record<string, string>>> => {
  await policiesSettled(application);
  const source = application.app.get(DataSource);
  const store = application.app.get(EventStore);
  await caughtUp(application.app, 'docket', 'duties', 'disputes', 'assessment-facts');
  const events = await liveEvents(store);
  const tables: readonly { readonly name: string }[] = await source.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const hashes: [string, string][] = [['events', canonicalJson(events.map(({ stream, version, hash }) => `${stream}@${version} ${hash}`))]];
  for (const { name } of tables.filter((table) => !OWN.includes(table.name))) {
    const [row] = await source.query<readonly { readonly hash: string }[]>(
      `SELECT count(*) || ':' || md5(coalesce(string_agg(t::text, ';' ORDER BY t::text), '')) AS hash FROM "${name}" t`,
    );
    hashes.push([name, row?.hash ?? '']);
  }
  return Object.fromEntries(hashes);
};
