import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface ThrowAwayCertificates {
  /** PEM of the server, for `localhost` and 127.0.0.1. */
  readonly key: string;
  readonly certificate: string;
  /** File with the authority that signed it. */
  readonly caFile: string;
  /** Removes the folder that it all lies in. */
  remove(): Promise<void>;
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

/** An authority and a server that it vouches for, for two days. Needs the `openssl` command; nothing else here does. */
export const throwAwayCertificates = async (): Promise<ThrowAwayCertificates> => {
  const folder = await mkdtemp(join(tmpdir(), 'peer-certificates-'));
  const openssl = (...args: readonly string[]): Promise<unknown> => run('openssl', args, { cwd: folder });
  await openssl('req', '-x509', ...NEW_KEY, '-keyout', 'ca.key', '-out', 'ca.crt', '-days', '2', '-subj', '/CN=Throw-away authority');
  await openssl('req', ...NEW_KEY, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=localhost');
  await writeFile(join(folder, 'names'), 'subjectAltName=DNS:localhost,IP:127.0.0.1\n');
  const signed = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'names'];
  await openssl('x509', '-req', '-in', 'server.csr', '-out', 'server.crt', ...signed);
  return {
    key: await readFile(join(folder, 'server.key'), 'utf8'),
    certificate: await readFile(join(folder, 'server.crt'), 'utf8'),
    caFile: join(folder, 'ca.crt'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
