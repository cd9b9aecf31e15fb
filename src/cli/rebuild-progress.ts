import cliProgress from 'cli-progress';
import type { RebuildProgress } from '../projections/index.js';
import type { Terminal } from '../start/terminal.js';

/** Where whoever rebuilds a list sees how far it is. */
export interface ProgressDisplay {
  show(progress: RebuildProgress): void;
  end(): void;
}

const LINE_EVERY_MS = 5_000;

const number = (value: number): string => Math.round(value).toLocaleString('en-US');

export const durationText = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} 秒` : `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`;
};

/** Never over 100: what is written meanwhile is replayed too. */
const percentageOf = ({ events, total = 0 }: RebuildProgress): number =>
  total === 0 ? 100 : Math.min(100, Math.floor((events / total) * 100));

/** Against the whole where the store can count it, else against the time at which the events were recorded. */
export const progressText = (progress: RebuildProgress, elapsedMs: number): string => {
  const { events, total, recordedAt } = progress;
  const rate = `${number(events / Math.max(elapsedMs / 1000, 0.001))} 条/秒`;
  const share = total === undefined ? `${number(events)} 条` : `${number(events)}/${number(Math.max(total, events))} 条`;
  const reached = total === undefined && recordedAt !== undefined ? [`到 ${recordedAt.slice(0, 16).replace('T', ' ')} 的记录`] : [];
  return [`已重放 ${share}`, ...reached, rate, `用时 ${durationText(elapsedMs)}`].join('，');
};

/** A bar that is drawn again and again, for people who look on. */
export const progressBar = (name: string, now: () => number = () => performance.now()): ProgressDisplay => {
  const start = now();
  const counted = new cliProgress.SingleBar({ format: `${name} [{bar}] {percentage}% {text}`, hideCursor: true, barsize: 24 });
  const uncounted = new cliProgress.SingleBar({ format: `${name} {text}`, hideCursor: true });
  let bar: cliProgress.SingleBar | undefined;
  return {
    show: (progress) => {
      const text = progressText(progress, now() - start);
      if (bar === undefined) {
        bar = progress.total === undefined ? uncounted : counted;
        bar.start(100, 0, { text });
      }
      bar.update(percentageOf(progress), { text });
    },
    end: () => bar?.stop(),
  };
};

/** A line now and then, for logs and pipes. */
export const progressLines = (name: string, terminal: Terminal, now: () => number = () => performance.now()): ProgressDisplay => {
  const start = now();
  let told = start;
  return {
    show: (progress) => {
      if (now() - told < LINE_EVERY_MS) return;
      told = now();
      const percentage = progress.total === undefined ? '' : ` ${percentageOf(progress)}%`;
      terminal.say(`${name}${percentage} ${progressText(progress, told - start)}`);
    },
    end: () => undefined,
  };
};

export const doneText = (name: string, events: number, leftOut: number, elapsedMs: number): string =>
  `${name} 已重建：重放 ${number(events)} 条记录，用时 ${durationText(elapsedMs)}；重建期间查询照常进行，没有人等待。` +
  (leftOut === 0 ? '' : `其中 ${number(leftOut)} 条未能计入，原因见“运行状态”页。`);
