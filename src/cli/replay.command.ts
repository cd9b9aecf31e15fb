import { caseId } from '../kernel/ids.js';
import type { Instant } from '../kernel/time.js';
import { citedRule } from '../deadlines/index.js';
import { CaseReader, NameBook, Timeline, seenAt } from '../docket/index.js';
import { parseInstant } from '../http/validators/instant-input.js';
import { type Command, CommandFailure, UsageError } from './command.js';
import { optionsOf } from './options.js';
import { textTable } from './text-table.js';
import { withApp } from './with-app.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

const instantIn = (option: string, text: string | undefined): Instant | undefined => {
  if (text === undefined) return undefined;
  const at = parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59.999` : text);
  if (at === undefined) throw new UsageError(`--${option} 应为日期或时间，例如 2026-04-10 或 2026-04-10T09:30。`);
  return at;
};

/** Prints the history of one file, from the record, in the words of the page. */
export const replayCommand: Command = {
  name: 'replay',
  summary: '逐条列出一件案卷的历史',
  usage: '<案卷标识> [--as-of 日期或时间] [--known-at 日期或时间]',
  run: async (context) => {
    const { positionals, values } = optionsOf(context.args, { 'as-of': { type: 'string' }, 'known-at': { type: 'string' } });
    const [id = '', ...more] = positionals;
    if (!UUID.test(id) || more.length > 0) throw new UsageError('请给出一个案卷标识（36 位 UUID）。');
    const asOf = instantIn('as-of', values['as-of']);
    const knownAt = instantIn('known-at', values['known-at']);
    if (asOf !== undefined && knownAt !== undefined) throw new UsageError('--as-of 和 --known-at 只能选一项。');
    await withApp(context, async (app) => {
      const { file, events } = await app.get(CaseReader).load(caseId(id));
      if (file === undefined) throw new CommandFailure(`没有标识为 ${id} 的案卷。`);
      const seen =
        asOf !== undefined
          ? seenAt(events, { by: 'as-of', at: asOf })
          : knownAt !== undefined
            ? seenAt(events, { by: 'known-at', at: knownAt })
            : events;
      const items = app.get(Timeline).items(seen, await app.get(NameBook).on());
      const rows = items.map(({ version, at, organ, officer, text, responsibleOrgan, legalBasis }) => [
        String(version),
        at.slice(0, 16).replace('T', ' '),
        organ?.name ?? '',
        officer ?? '',
        responsibleOrgan.name,
        text,
        legalBasis.map(({ rule }) => citedRule(rule)).join('；'),
      ]);
      context.terminal.say(`${file.details.title}（${id}），共 ${events.length} 条记录，显示 ${rows.length} 条`);
      for (const line of textTable(['版本', '发生时间', '机关', '人员', '责任机关', '事项', '依据'], rows)) context.terminal.say(line);
    });
  },
};
