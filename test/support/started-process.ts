import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type CompiledProgram, compiledProgram } from './compiled-program.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a start may take on a machine that has other work, in milliseconds. */
const PATIENCE_MS = 150_000;

/** A program of this repository that runs as a process of its own. */
export interface StartedProcess {
  readonly child: ChildProcess;
  /** Standard output and standard error so far. */
  output(): { readonly out: string; readonly err: string };
  /** Waits for text on standard output; throws with everything it said when it ends or takes too long. */
  says(text: string, milliseconds?: number): Promise<void>;
  /** Exit code; null when it was killed. */
  readonly exited: Promise<number | null>;
}

/** Starts the application or its command line, without any variable of the environment but PATH and those given. */
export const startProcess = (
  program: keyof CompiledProgram,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  input?: string,
): StartedProcess => startNode([compiledProgram()[program], ...args], env, input);

const startNode = (args: readonly string[], env: Readonly<Record<string, string>>, input?: string): StartedProcess => {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
  const exited = once(child, 'close').then(([code]) => code as number | null);
  const says = async (text: string, milliseconds = PATIENCE_MS): Promise<void> => {
    for (const deadline = Date.now() + milliseconds; !out.includes(text);) {
      await sleep(20);
      if (child.exitCode !== null || Date.now() > deadline) throw new Error(`did not say “${text}”:\n${out}\n${err}`);
    }
  };
  return { child, output: () => ({ out, err }), says, exited };
};
