import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEMO_PASSWORD } from '../../src/access/index.js';
import { median } from '../measure.js';
import { type InBrowser, measureBrowser } from './measure-browser.js';

const LENGTHS = [100, 10_000];
const FRAMES = 200;
const MOST = 100;

interface Ready {
  readonly port: number;
  readonly cases: readonly string[];
}

/** `npm run bench -- replay`: how long a file of 10 000 events takes to open and to scrub, beside one of 100 in the same run. */
export const benchReplay = async (appUrl: string, rounds: number): Promise<void> => {
  // One of each length for the server alone, and one for each round of the browser: no file is opened before it is measured.
  const files = rounds + 1;
  const lengths = LENGTHS.flatMap((length) => Array.from({ length: files }, () => String(length)));
  const child = fork(fileURLToPath(new URL('./replay-server.ts', import.meta.url)), [appUrl, ...lengths], { execArgv: process.execArgv });
  try {
    const { port, cases } = await new Promise<Ready>((resolve, reject) => {
      child.once('message', (message) => resolve(message as Ready));
      child.once('exit', (code) => reject(new Error(`the server did not start (exit ${String(code)})`)));
    });
    const url = `http://127.0.0.1:${port}`;
    const token = await signIn(url);
    const kinds = LENGTHS.map((length, index) => ({ length, files: cases.slice(index * files, (index + 1) * files) }));
    for (const {
      length,
      files: [caseId = ''],
    } of kinds)
      await serverSide(url, token, caseId, length);
    if (!existsSync(new URL('../../web/dist/index.html', import.meta.url))) {
      console.log('没有 web/dist：先运行 npm run build -w web，才能测量浏览器。');
      return;
    }
    const measured = await measureBrowser(
      url,
      kinds.map(({ files: [, ...ofRounds] }) => ofRounds),
    );
    measured.forEach((results, index) => browserSide(results, LENGTHS[index] ?? 0));
  } finally {
    if (child.connected) child.disconnect();
  }
};

const signIn = async (url: string): Promise<string> => {
  const answer = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'yq-jbr1', password: DEMO_PASSWORD }),
  });
  return ((await answer.json()) as { token: string }).token;
};

const serverSide = async (url: string, token: string, caseId: string, length: number): Promise<void> => {
  const read = async (path: string): Promise<{ readonly ms: number; readonly bytes: number }> => {
    const start = performance.now();
    const answer = await fetch(`${url}/api/cases/${caseId}/${path}`, { headers: { authorization: `Bearer ${token}` } });
    const { length: bytes } = await answer.text();
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    return { ms: performance.now() - start, bytes };
  };
  const track = await read('track');
  const first = await read(`replay?version=1&most=${MOST}`);
  const page = await read('timeline?from=1&limit=200');
  const frames: { readonly ms: number; readonly bytes: number }[] = [];
  for (let frame = 0; frame < FRAMES; frame += 1) {
    frames.push(await read(`replay?version=${1 + Math.floor(Math.random() * length)}&most=${MOST}`));
  }
  const sorted = frames.map(({ ms }) => ms).sort((a, b) => a - b);
  console.log(
    `${length} 个事件，服务器：首次打开 ${rounded(track.ms + first.ms + page.ms)} ms（轨迹 ${rounded(track.ms)} ms / ${kilobytes(track.bytes)}，首帧 ${rounded(first.ms)} ms，时间线一页 ${rounded(page.ms)} ms）；` +
      `${FRAMES} 个随机帧 中位 ${rounded(median(sorted))} ms，p95 ${rounded(sorted[Math.floor(FRAMES * 0.95)] ?? NaN)} ms，最大 ${kilobytes(Math.max(...frames.map(({ bytes }) => bytes)))}`,
  );
};

const browserSide = (results: readonly InBrowser[], length: number): void => {
  const of = (pick: (result: InBrowser) => number): string => rounded(median(results.map(pick)));
  const scrub = (kind: 'keyboard' | 'mouse'): string =>
    `${of((result) => result[kind].fps)} 帧/秒，超过 50 ms 的任务 ${of((result) => result[kind].longTasks)} 个，最长 ${of((result) => result[kind].longest)} ms`;
  console.log(
    `${length} 个事件，浏览器（${results.length} 轮中位）：在应用里首次打开到可用 ${of(({ first }) => first)} ms，再从地址打开（先加载应用）${of(({ byAddress }) => byAddress)} ms，打开案卷页面 ${of(({ casePage }) => casePage)} ms，画出 ${of(({ nodes }) => nodes)} 步；键盘拖动 ${scrub('keyboard')}；鼠标拖动 ${scrub('mouse')}`,
  );
};

const rounded = (value: number): string => (value < 10 ? value.toFixed(1) : String(Math.round(value)));
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`;
