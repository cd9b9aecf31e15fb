import 'reflect-metadata';
import { ConfigError, readConfig } from './config.js';
import { StartFailure } from './database/index.js';
import { onSignal } from './start/shutdown.js';
import { type Running, start } from './start/start.js';
import { processTerminal } from './start/terminal.js';

const run = async (): Promise<void> => {
  const config = readConfig(process.env);
  let running: Running | undefined;
  // A signal during the start waits for the start: a database half created would be worse than a stop a second later.
  const starting = start(config, processTerminal).then((started) => (running = started));
  const stop = onSignal({
    terminal: processTerminal,
    seconds: config.drainSeconds + config.shutdownSeconds,
    exit: (code) => process.exit(code),
    stop: () =>
      starting.then((started) => {
        running = undefined;
        return started.stop();
      }),
  });
  // A module that is still being loaded keeps no process alive: between two connections the program would just end.
  const busy = setInterval(() => undefined, 60_000);
  const { databaseExited } = await starting;
  clearInterval(busy);
  void databaseExited.then(() => {
    if (running === undefined) return;
    processTerminal.complain('内置数据库意外停止，程序随之结束。重新启动后会自动恢复。');
    stop(1);
  });
};

run().catch((error: unknown) => {
  if (error instanceof ConfigError || error instanceof StartFailure) processTerminal.complain(error.message);
  else processTerminal.complain(`启动失败：${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  process.exit(1);
});
