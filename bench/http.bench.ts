import { fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Comparison } from './measure.js';

const FILES = 500;

interface Ready {
  readonly port: number;
  readonly barePort: number;
  readonly token: string;
  readonly cases: readonly string[];
}

export interface HttpBench {
  readonly comparisonOf: (clients: number) => Comparison;
  readonly close: () => Promise<void>;
}

/** Commands over HTTP from clients in this process to servers in another: sign-in, rights, rules and append against one INSERT. */
export const httpBench = async (appUrl: string): Promise<HttpBench> => {
  const child = fork(fileURLToPath(new URL('./http-server.ts', import.meta.url)), [appUrl, String(FILES)], { execArgv: process.execArgv });
  const ready = await new Promise<Ready>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Ready));
    child.once('exit', (code) => reject(new Error(`the servers did not start (exit ${String(code)})`)));
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const post = (port: number, path: string, body: object): Promise<void> =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
        authorization: `Bearer ${ready.token}`,
      };
      const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
        response
          .resume()
          .once('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`${path}: ${String(response.statusCode)}`))));
      });
      sent.once('error', reject).end(text);
    });
  let turn = 0;
  return {
    comparisonOf: (clients) => ({
      name: '经 HTTP 办理一步（编案号）',
      workers: clients,
      aim: 0.4,
      ours: () => {
        turn += 1;
        return post(ready.port, `/api/cases/${ready.cases[turn % FILES] ?? ''}/number`, { number: `例〔2026〕${turn}号` });
      },
      raw: () => post(ready.barePort, '/append', { number: '例〔2026〕1号' }),
    }),
    close: () =>
      new Promise((resolve) => {
        agent.destroy();
        child.once('exit', () => resolve());
        child.disconnect();
      }),
  };
};
