import { spawn } from 'node:child_process';

/** A program to run, after the choice of the user who runs it. */
export interface Launch {
  readonly file: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

export interface Outcome {
  /** Undefined when the program could not be started or was killed. */
  readonly code: number | undefined;
  readonly output: string;
}

/** Runs a program to its end and collects what it printed. Never rejects. */
export const run = ({ file, args, ...user }: Launch): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = spawn(file, args, { ...user, cwd: '/', env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', (error) => resolve({ code: undefined, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? undefined, output: Buffer.concat(chunks).toString('utf8') }));
  });

/** PGDATA, PGOPTIONS and the like of the caller's shell must not reach our server; messages are read in English. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))),
  LC_ALL: 'C',
});
