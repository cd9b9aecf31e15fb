import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import { freePort } from './free-port.js';
import type { Launcher } from './launcher.js';
import { ServerDidNotStart, type ServerProcess, startFailureOf, startProcess } from './server-process.js';

export interface LaunchPlan {
  readonly binaries: Binaries;
  readonly launcher: Launcher;
  readonly folder: string;
  readonly wished: number | undefined;
  readonly fsync: boolean;
  readonly onProgress: (sentence: string) => void;
}

const ATTEMPTS = 20;
/** The port was taken between our look and the server's; backends of a killed server are still letting go of its memory. */
const PASSING = /Address already in use|could not bind|could not create any TCP\/IP sockets|pre-existing shared memory block/i;

/** Starts the server on a free port. Throws StartFailure with the last words of its log. */
export const launchServer = async (plan: LaunchPlan): Promise<{ readonly port: number; readonly process: ServerProcess }> => {
  const cluster = join(plan.folder, 'cluster');
  const logFile = join(plan.folder, 'server.log');
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(attempt === 1 ? plan.wished : undefined);
    const command = plan.launcher(plan.binaries.postgres, ['-D', cluster, ...settings(port, plan.fsync)]);
    try {
      const process = await startProcess(command, cluster, logFile, () => plan.onProgress('数据库正在恢复上次的数据，请稍候…'));
      return { port, process };
    } catch (error) {
      const passing = error instanceof ServerDidNotStart && PASSING.test(error.log);
      if (!passing || attempt === ATTEMPTS) throw startFailureOf(error, logFile);
      await sleep(250);
    }
  }
};

/** Given on the command line, so that they hold for clusters made by older versions too. Terse errors name no values. */
const settings = (port: number, fsync: boolean): readonly string[] =>
  Object.entries({
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'Asia/Shanghai',
    log_timezone: 'Asia/Shanghai',
    log_error_verbosity: 'terse',
    jit: 'off',
    ...(fsync ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
