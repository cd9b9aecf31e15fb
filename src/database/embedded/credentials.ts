import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../error-code.js';
import { StartFailure } from '../start-failure.js';

/** Generated passwords of the three logins of an embedded server. */
export interface Credentials {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

const fileOf = (folder: string): string => join(folder, 'credentials.json');

/** Undefined when the folder has none yet. */
export const readCredentials = async (folder: string): Promise<Credentials | undefined> => {
  const text = await readFile(fileOf(folder), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new StartFailure(`无法读取 ${fileOf(folder)}（${codeOf(error)}）。请用当初启动接力的用户启动。`, { cause: error });
  });
  return text === undefined ? undefined : (JSON.parse(text) as Credentials);
};

/** Readable by nobody but the caller, and never half written. */
export const writeCredentials = async (folder: string): Promise<Credentials> => {
  const credentials = { superuser: password(), owner: password(), app: password() };
  await writeFile(`${fileOf(folder)}.new`, `${JSON.stringify(credentials)}\n`, { mode: 0o600, flush: true });
  await rename(`${fileOf(folder)}.new`, fileOf(folder));
  return credentials;
};

const password = (): string => randomBytes(24).toString('base64url');
