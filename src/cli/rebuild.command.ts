import { Projector, type RebuildProgress } from '../projections/index.js';
import type { Terminal } from '../start/terminal.js';
import { type Command, CommandFailure } from './command.js';
import { optionsOf } from './options.js';
import { type ProgressDisplay, doneText, progressBar, progressLines } from './rebuild-progress.js';
import { untilInterrupted } from './until-interrupted.js';
import { withApp } from './with-app.js';

export const rebuildCommand: Command = {
  name: 'projections:rebuild',
  summary: '从记录重建列表（不影响正在使用的列表），不给名称则重建全部',
  usage: '[名称]',
  run: async (context) => {
    const { positionals } = optionsOf(context.args, {});
    await untilInterrupted('已中止，正在重建的列表和原来一样，没有留下任何东西。', (signal) =>
      withApp(context, async (app) => {
        const projector = app.get(Projector);
        const unknown = positionals.find((name) => !projector.names.includes(name));
        if (unknown !== undefined) throw new CommandFailure(`没有名为“${unknown}”的列表，可选：${projector.names.join('、')}。`);
        for (const name of positionals.length === 0 ? projector.names : positionals) {
          await rebuild(projector, name, signal, context.terminal);
        }
      }),
    );
  },
};

const rebuild = async (projector: Projector, name: string, signal: AbortSignal, terminal: Terminal): Promise<void> => {
  const start = performance.now();
  const display = displayFor(name, terminal);
  let last: RebuildProgress | undefined;
  const onProgress = (progress: RebuildProgress): void => {
    last = progress;
    display.show(progress);
  };
  const done = await projector.rebuild(name, { signal, onProgress }).finally(() => display.end());
  terminal.say(
    done ? doneText(name, last?.events ?? 0, last?.leftOut ?? 0, performance.now() - start) : `${name} 正由另一个进程重建，这次没有做。`,
  );
};

/** The bar is drawn on standard error, so that standard output holds lines alone. */
const displayFor = (name: string, terminal: Terminal): ProgressDisplay =>
  process.stderr.isTTY ? progressBar(name) : progressLines(name, terminal);
