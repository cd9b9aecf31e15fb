import { randomUUID } from 'node:crypto';
import { freePort } from '../../../src/database/embedded/free-port.js';
import { type RecordConfig, recordConfigOf } from '../../../src/record-config.js';
import type { TestDatabase } from '../database.js';
import { createDemonstration } from '../demonstration.js';
import { type SpawnedPeer, spawnPeer } from '../eventstoredb-peer/index.js';
import { type StartedProcess, startProcess } from '../started-process.js';
import { hangUp } from './ask.js';
import { Instance } from './instance.js';

export type Engine = RecordConfig['engine'];

/** Three instances of the application on one database and one record, all of them real processes. */
export interface Fleet {
  readonly instances: readonly [Instance, Instance, Instance];
  readonly database: TestDatabase;
  readonly record: RecordConfig;
  /** A command of the command line, on the same stores. */
  run(...args: readonly string[]): StartedProcess;
  /** Kills whatever still runs; also after a failure. */
  close(): Promise<void>;
}

/** With the county and its worked cases, which are carried into the peer where that is to keep the record. */
export const startFleet = async (engine: Engine): Promise<Fleet> => {
  const cleanUps: (() => Promise<unknown> | undefined)[] = [];
  const close = async (): Promise<void> => {
    hangUp();
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  };
  try {
    const database = await createDemonstration();
    cleanUps.push(() => database.drop());
    const record = engine === 'postgresql' ? {} : await recordIn(cleanUps);
    const env = { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, JIELI_DEMO: '1', LOG_LEVEL: 'warn', ...record };
    const run: Fleet['run'] = (...args) => startProcess('cli', args, env);
    if (engine === 'eventstoredb') await carried(run('copy-events', '--from', 'postgresql', '--to', 'eventstoredb'));
    const launch = (port: number) => () => startProcess('main', [], { ...env, PORT: String(port), DRAIN_SECONDS: '2' });
    const [first, second, third] = (await freePorts(3)).map((port) => new Instance(port, launch(port)));
    if (first === undefined || second === undefined || third === undefined) throw new Error('three ports make three instances');
    cleanUps.push(() => Promise.all([first, second, third].map((instance) => instance.kill())));
    await Promise.all([first.start(), second.start(), third.start()]);
    return {
      instances: [first, second, third],
      database,
      record: recordConfigOf(record),
      run,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

const carried = async ({ exited, output }: StartedProcess): Promise<void> => {
  if ((await exited) !== 0) throw new Error(`the record could not be carried into EventStoreDB:\n${output().err}`);
};

/** On a peer of its own, or in a namespace of its own on the server that EVENTSTORE_TEST_URL names. */
const recordIn = async (cleanUps: (() => Promise<unknown> | undefined)[]): Promise<Record<string, string>> => {
  const real = process.env['EVENTSTORE_TEST_URL'];
  const peer: SpawnedPeer | undefined = real === undefined ? await spawnPeer() : undefined;
  cleanUps.push(() => peer?.end());
  return { EVENTSTORE_URL: real ?? peer?.connectionString ?? '', EVENTSTORE_NAMESPACE: `t${randomUUID()}` };
};

/** Different ones, although each is let go of before it is used. */
const freePorts = async (count: number): Promise<readonly number[]> => {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort());
  return [...ports];
};
