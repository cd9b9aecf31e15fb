// node --import ./test/support/typescript.js test/support/eventstoredb-peer/peer-process.ts [--port N] [--file PATH] [--starts-at N]
// A peer as a process of its own, for those who want to kill one. PEER_PORT and PEER_FILE say the same as the arguments.
import { parseArgs } from 'node:util';
import { openLogFile } from './log-file.js';
import { PeerLog } from './peer-log.js';
import { Peer } from './peer.js';

const { values } = parseArgs({ options: { port: { type: 'string' }, file: { type: 'string' }, 'starts-at': { type: 'string' } } });
const { port = process.env['PEER_PORT'] ?? '0', file = process.env['PEER_FILE'], 'starts-at': startsAt } = values;

const options = startsAt === undefined ? {} : { startsAt: BigInt(startsAt) };
const log = file === undefined ? new PeerLog(options) : openLogFile(file, options);
const peer = await new Peer({ log, port: Number(port) }).start();
process.once('SIGTERM', () => {
  void peer.kill().then(() => process.exit(0));
});
console.log(`peer ready ${peer.port}`);
