import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../app.js';
import type { Config } from '../config.js';
import { Leaving } from '../http/health/leaving.js';
import { migrate } from '../database/index.js';
import { PolicyRunner } from '../policies/index.js';
import { announcement } from './announcement.js';
import { type ReadyDatabase, readyDatabase } from './database.js';
import { listen } from './listen.js';
import { prepare } from './preparations.js';
import type { Terminal } from './terminal.js';

export interface Running {
  readonly port: number;
  /** Settles when the embedded database is gone. */
  readonly databaseExited: Promise<void>;
  /** Stops taking connections, finishes requests in flight, then lets go of the database. */
  readonly stop: () => Promise<void>;
}

/** From nothing to an open page, saying in Chinese how far it is. Throws StartFailure; leaves nothing running then. */
export const start = async (config: Config, terminal: Terminal): Promise<Running> => {
  const database = await readyDatabase(config, (line) => terminal.say(line));
  try {
    return await startOn(database, config, terminal);
  } catch (error) {
    await database.stop();
    throw error;
  }
};

const startOn = async (database: ReadyDatabase, config: Config, terminal: Terminal): Promise<Running> => {
  terminal.say('正在检查数据库结构…');
  const { ran } = await migrate(database.ownerUrl, database.appUrl);
  if (ran.length > 0) terminal.say(`已更新数据库结构（${ran.length} 项）`);
  const app = await createApp({ config, databaseUrl: database.appUrl, watchClocks: false });
  try {
    await app.init();
    await prepare({ app, config, databaseUrl: database.appUrl, say: (line) => terminal.say(line) });
    app.get(PolicyRunner).startTimed(); // not before: everything in a case of the past that is half told would be late
    terminal.say('正在打开网页服务…');
    const port = await listen(app, config);
    terminal.say(await announcement(app, config, port));
    return { port, databaseExited: database.exited, stop: () => stopAll(app, database, config) };
  } catch (error) {
    await app.close();
    throw error;
  }
};

const stopAll = async (app: NestFastifyApplication, database: ReadyDatabase, { drainSeconds }: Config): Promise<void> => {
  try {
    app.get(Leaving).begin();
    await sleep(drainSeconds * 1_000);
    await app.close();
  } finally {
    await database.stop();
  }
};
