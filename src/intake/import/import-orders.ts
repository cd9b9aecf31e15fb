import { setImmediate } from 'node:timers/promises';
import type { Instant } from '../../kernel/time.js';
import { dateOf } from '../../kernel/time.js';
import type { OrganRegister } from '../../organisations/index.js';
import type { ImportReport, RowFault } from '../../sheets/index.js';
import type { Channels } from '../channels/channels.service.js';
import { isSameOrder } from '../domain/receiving.js';
import type { OrderChannel } from '../domain/values.js';
import { orderOfNumber } from '../order-number.js';
import type { OrderReader } from '../order-reader.js';
import { type CheckedOrder, type OrderChecks, checkOrder } from './check-order.js';
import { type OrderLine, readOrders } from './read-orders.js';

/** Counts. */
export interface OrderImportSummary {
  readonly rows: number;
  readonly received: number;
  /** Registered before with the same content. */
  readonly unchanged: number;
}

export interface OrderImport {
  readonly file: Uint8Array;
  readonly dryRun: boolean;
  readonly now: Instant;
  readonly register: OrganRegister;
  readonly channels: Channels;
  readonly orders: OrderReader;
  /** Registers one order; harmless when said again. */
  readonly receive: (order: CheckedOrder) => Promise<unknown>;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Rows checked before others get their turn on the event loop. */
const BREATH = 200;

/**
 * Imports a list of work orders. Every row is checked before the first is registered: either all are good, or nothing is registered
 * and every bad row is reported. Cut short by a failure, the same file said again goes on where it stopped, since a number names one order.
 */
export const importOrders = async (job: OrderImport): Promise<ImportReport<OrderImportSummary>> => {
  const { file, dryRun, onProgress = () => undefined } = job;
  const { lines, faults } = await readOrders(file);
  if (faults.length > 0) return { dryRun, errors: faults };
  const steps = lines.length * (dryRun ? 1 : 2);
  const { checked, errors } = await checkAll(lines, await checksOf(job), (done) => onProgress(done, steps));
  const { fresh, taken } = await againstRecord(checked, job.orders);
  const wrong = [...errors, ...repeatedNumbers(checked), ...taken];
  if (wrong.length > 0) return { dryRun, errors: wrong.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };
  if (!dryRun) {
    for (const [index, order] of fresh.entries()) {
      await job.receive(order);
      onProgress(lines.length + index + 1, lines.length + fresh.length);
    }
  }
  return { dryRun, errors: [], summary: { rows: lines.length, received: fresh.length, unchanged: checked.length - fresh.length } };
};

const checkAll = async (lines: readonly OrderLine[], checks: OrderChecks, onProgress: (done: number) => void) => {
  const checked: CheckedOrder[] = [];
  const errors: RowFault[] = [];
  for (const [index, line] of lines.entries()) {
    const check = checkOrder(line, checks);
    if ('checked' in check) checked.push(check.checked);
    else errors.push(...check.faults);
    if ((index + 1) % BREATH === 0 || index + 1 === lines.length) {
      onProgress(index + 1);
      await setImmediate();
    }
  }
  return { checked, errors };
};

const repeatedNumbers = (checked: readonly CheckedOrder[]): readonly RowFault[] => {
  const first = new Map<string, number>();
  return checked.flatMap(({ row, number }) => {
    const before = first.get(number);
    if (before === undefined) first.set(number, row);
    return before === undefined
      ? []
      : [{ row, column: '工单编号', reason: `编号“${number}”与第 ${before} 行重复。`, code: 'order/number-taken' }];
  });
};

const againstRecord = async (checked: readonly CheckedOrder[], orders: OrderReader) => {
  const fresh: CheckedOrder[] = [];
  const taken: RowFault[] = [];
  for (const order of checked) {
    const known = await orders.load(orderOfNumber(order.number));
    if (known === undefined) fresh.push(order);
    else if (!isSameOrder(order, known.order))
      taken.push({
        row: order.row,
        column: '工单编号',
        reason: `编号“${order.number}”已经登记，内容与这一行不同。`,
        code: 'order/number-taken',
      });
  }
  return { fresh, taken };
};

/** The list of channels does not change while a file is checked: each day is asked for once. */
const checksOf = async ({ now, register, channels }: OrderImport): Promise<OrderChecks> => {
  const entries = await channels.history();
  const townships = register.all(dateOf(now)).filter(({ kind }) => kind === 'township-government');
  const channel = (text: string, at: Instant): OrderChannel | undefined => channels.in(entries, text, dateOf(at));
  const township = (text: string): string | undefined =>
    townships.find(({ id, name }) => id === text || name === text || name.replace(/人民政府$/, '') === text)?.id;
  return { now, channel, township };
};
