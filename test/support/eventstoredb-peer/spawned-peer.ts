import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const LOADER = new URL('../typescript.js', import.meta.url).href;
const SCRIPT = fileURLToPath(new URL('./peer-process.ts', import.meta.url));

export interface SpawnedPeer {
  readonly child: ChildProcess;
  readonly port: number;
  readonly connectionString: string;
  /** Sends the signal and waits for the end; SIGKILL unless another is named. */
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts a peer as a process of its own: without a port on any free one, without a file with nothing on disk. */
export const spawnPeer = async ({ port = 0, file }: { readonly port?: number; readonly file?: string } = {}): Promise<SpawnedPeer> => {
  const args = ['--port', String(port), ...(file === undefined ? [] : ['--file', file])];
  const child = spawn(process.execPath, ['--import', LOADER, SCRIPT, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const serving = await readyPort(child);
  const end = async (signal: NodeJS.Signals = 'SIGKILL'): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'close');
    child.kill(signal);
    await ended;
  };
  return { child, port: serving, connectionString: `esdb://127.0.0.1:${serving}?tls=false`, end };
};

const readyPort = async ({ stdout }: { readonly stdout: NodeJS.ReadableStream }): Promise<number> => {
  for await (const line of createInterface({ input: stdout })) {
    const [, port] = /^peer ready (\d+)$/.exec(line) ?? [];
    if (port !== undefined) return Number(port);
  }
  throw new Error('the peer did not start');
};
