import type { RecordConfig } from '../record-config.js';
import {
  CopyFault,
  type Engine,
  type EventStore,
  allCheckpoints,
  copyRecord,
  countEvents,
  placeOfRecord,
  recordInUse,
  switchRecord,
  verifyCopy,
} from '../event-store/index.js';
import type { Terminal } from '../start/terminal.js';
import { type Command, CommandFailure, UsageError } from './command.js';
import { optionsOf } from './options.js';
import { progressBar } from './progress-bar.js';
import { type RecordWork, withRecordAlone } from './record-command.js';

const ENGINES: readonly string[] = ['postgresql', 'eventstoredb'] satisfies readonly Engine[];
const isEngine = (text: string | undefined): text is Engine => text !== undefined && ENGINES.includes(text);

interface Wanted {
  readonly from: Engine;
  readonly to: Engine;
  /** The database goes on with the record it has. */
  readonly keep: boolean;
}

export const copyEventsCommand: Command = {
  name: 'copy-events',
  summary: '在 PostgreSQL 和 EventStoreDB 之间搬运整份记录，可中断后继续，最后逐条核对并切换',
  usage: '--from postgresql|eventstoredb --to postgresql|eventstoredb [--keep 只复制和核对，不切换]',
  run: async (context) => {
    const wanted = wantedBy(context.args);
    await withRecordAlone(context, (work) => copy(work, wanted, context.terminal));
  },
};

const wantedBy = (args: readonly string[]): Wanted => {
  const { values, positionals } = optionsOf(args, { from: { type: 'string' }, to: { type: 'string' }, keep: { type: 'boolean' } });
  if (positionals[0] !== undefined) throw new UsageError(`不认识“${positionals[0]}”。`);
  const { from, to, keep = false } = values;
  if (!isEngine(from) || !isEngine(to) || from === to)
    throw new UsageError('请用 --from 和 --to 给出 postgresql 和 eventstoredb，一个是来源，一个是去处。');
  return { from, to, keep };
};

const copy = async ({ pool, record, open }: RecordWork, { from, to, keep }: Wanted, terminal: Terminal): Promise<void> => {
  if (record.engine !== 'eventstoredb') throw new CommandFailure('请先设置 EVENTSTORE_URL，指明 EventStoreDB 的地址。');
  const inUse = await recordInUse(pool);
  if (inUse !== undefined && inUse.engine !== from)
    throw new CommandFailure(`这个数据库现在使用的是 ${inUse.engine} 中的记录，不能从 ${from} 搬出。`);
  const records: Readonly<Record<Engine, RecordConfig>> = { postgresql: { engine: 'postgresql' }, eventstoredb: record };
  const [source, target] = [open(records[from]), open(records[to])];
  if (inUse !== undefined && inUse.record_id !== (await source.identify()))
    throw new CommandFailure(`${placeOfRecord(records[from])} 中的记录不是这个数据库正在使用的那一份，没有复制。`);
  const events = await transfer(source, target, terminal);
  const places = await allCheckpoints(pool);
  const bar = progressBar('核对', events);
  const verified = await verifyCopy({ source, target, onProgress: bar.update }, places).catch(asFailure).finally(bar.stop);
  terminal.say(`已核对：${verified.events} 条记录、${verified.streams} 个案卷等事件流，条数、版本和 SM3 校验链全部一致。`);
  if (keep) return;
  await switchRecord(pool, { id: await target.identify(), engine: to }, verified.translate);
  terminal.say(
    to === 'eventstoredb'
      ? '数据库已改用 EventStoreDB 中的记录。今后请带着 EVENTSTORE_URL 启动；PostgreSQL 中的记录原样保留。'
      : '数据库已改用 PostgreSQL 中的记录。今后请不带 EVENTSTORE_URL 启动；EventStoreDB 中的记录原样保留。',
  );
};

const transfer = async (source: EventStore, target: EventStore, terminal: Terminal): Promise<number> => {
  const events = await countEvents(source);
  terminal.say(`来源共有 ${events} 条记录。`);
  const bar = progressBar('复制', events);
  await copyRecord({ source, target, onProgress: bar.update }).catch(asFailure).finally(bar.stop);
  return events;
};

const asFailure = (error: unknown): never => {
  if (!(error instanceof CopyFault)) throw error;
  const where = error.event === undefined ? '' : `（${error.event.stream} 第 ${error.event.version} 条）`;
  throw new CommandFailure(`${FAULTS[error.reason]}${where}。没有切换，数据库仍使用原来的记录。`);
};

const FAULTS: Readonly<Record<CopyFault['reason'], string>> = {
  'another-record': '去处已有另一份记录，不能混在一起，请换一个空的数据库或 EVENTSTORE_NAMESPACE',
  diverged: '去处的记录与来源不同，可能两边都写入过',
  'chain-broken': '来源的校验链不成立，记录可能在存入后被改动',
  incomplete: '两边的条数不同，请再运行一次',
};
