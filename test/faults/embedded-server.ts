import { startEmbeddedPostgres } from '../../src/database/embedded-postgres.js';
import { StartFailure } from '../../src/database/start-failure.js';

/** An application that does nothing but run the embedded database: for killing. Says in one line of JSON how it went. */
const [, , folder = '', port = '', sharedFolder = ''] = process.argv;
const say = (answer: object): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);

try {
  const server = await startEmbeddedPostgres({
    folder,
    ...(port !== '' && { port: Number(port) }),
    ...(sharedFolder !== '' && { sharedFolder }),
  });
  const keepAlive = setInterval(() => undefined, 1_000);
  process.once('SIGTERM', () => {
    clearInterval(keepAlive);
    void server.stop();
  });
  process.once('SIGHUP', () => process.exit(1));
  const { superuserUrl, appUrl, pid } = server;
  say({ superuserUrl, appUrl, port: server.port, pid });
} catch (error) {
  say({ failure: error instanceof StartFailure ? error.message : String(error) });
}
