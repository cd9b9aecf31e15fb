import type { Terminal } from './terminal.js';

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

export interface ShutdownPlan {
  readonly terminal: Terminal;
  /** Finishes what is in flight and lets go of everything. */
  readonly stop: () => Promise<void>;
  /** How long that may take. */
  readonly seconds: number;
  readonly exit: (code: number) => void;
}

/**
 * The first signal stops gracefully and ends with 0; a second one, or too long a wait, ends at once with 1. Answers a
 * function that stops without a signal, for a database that went away.
 */
export const onSignal = ({ terminal, stop, seconds, exit }: ShutdownPlan): ((code: number) => void) => {
  let stopping = false;
  const begin = (code: number): void => {
    if (stopping) {
      terminal.complain('立即停止。');
      exit(1);
      return;
    }
    stopping = true;
    const late = setTimeout(() => {
      terminal.complain(`${seconds} 秒内没有停下，强制结束。`);
      exit(1);
    }, seconds * 1000);
    stop().then(
      () => {
        clearTimeout(late);
        exit(code);
      },
      (error: unknown) => {
        terminal.complain(`停止时出错：${error instanceof Error ? error.message : String(error)}`);
        exit(1);
      },
    );
  };
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      if (!stopping) terminal.say('正在停止，先办完手头的请求…');
      begin(0);
    });
  }
  return begin;
};
