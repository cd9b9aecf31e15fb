import { parseInstant } from '../../http/validators/instant-input.js';
import { type Instant, dateOf } from '../../kernel/time.js';
import { type CellResult, type CellValue, type RowFault, textOf } from '../../sheets/index.js';
import { URGENCY_NAMES } from '../domain/names.js';
import type { Complainant, OrderChannel, OrderPlace, OrderUrgency } from '../domain/values.js';
import { ORDER_COLUMNS, type OrderColumn } from './order-layout.js';
import type { OrderLine } from './read-orders.js';

/** What a row is checked against. */
export interface OrderChecks {
  readonly now: Instant;
  /** By code or name, as the list stood on the day of the receipt. */
  readonly channel: (text: string, at: Instant) => OrderChannel | undefined;
  /** Division code of a township, by name or code. */
  readonly township: (text: string) => string | undefined;
}

/** What one row says, once it is right in itself. */
export interface CheckedOrder {
  readonly row: number;
  readonly number: string;
  readonly channelCode: string;
  readonly receivedAt: Instant;
  readonly matter: string;
  readonly place: OrderPlace;
  readonly complainant: Complainant;
  readonly urgency: OrderUrgency;
}

export type OrderCheck = { readonly checked: CheckedOrder } | { readonly faults: readonly RowFault[] };

const PATTERN_OF_NUMBER = /^[\p{L}\p{N}〔〕()（）._-]{3,60}$/u;
const YES_NO: Readonly<Record<string, boolean>> = { 是: true, 否: false };

/** A date cell, or text such as 2026-03-01 09:30, 2026/3/1 9:30. Days are the county's own; the reader gives cells as if in UTC. */
const instantIn = (cell: CellValue): CellResult<Instant> => {
  const text = cell instanceof Date ? (Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 16)) : normalised(String(cell));
  const value = parseInstant(text);
  return value === undefined
    ? { fault: `“${String(cell instanceof Date ? text : cell).slice(0, 20)}”不是有效的时间，请写成 2026-03-01 09:30。` }
    : { value };
};

const normalised = (text: string): string => {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]+(\d{1,2}):(\d{2})(?::\d{2})?)?$/u.exec(text.trim());
  if (parts === null) return '';
  const [, year = '', month = '', day = '', hour = '0', minute = '00'] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${hour.padStart(2, '0')}:${minute}`;
};

/** The cells of one row; what is wrong with them is collected. */
class OrderCells {
  readonly faults: RowFault[] = [];

  constructor(private readonly line: OrderLine) {}

  text(key: OrderColumn, max: number): string | undefined {
    return this.read(key, (cell) => textOf(cell, max));
  }

  instant(key: OrderColumn): Instant | undefined {
    return this.read(key, instantIn);
  }

  fault(key: OrderColumn, reason: string, code?: string, rule?: string): void {
    const { title } = ORDER_COLUMNS.find((known) => known.key === key) ?? { title: key };
    this.faults.push({
      row: this.line.row,
      column: title,
      reason,
      ...(code === undefined ? {} : { code }),
      ...(rule === undefined ? {} : { rule }),
    });
  }

  private read<Value>(key: OrderColumn, parse: (cell: CellValue) => CellResult<Value>): Value | undefined {
    const cell = this.line.cells[key];
    if (cell === undefined) {
      if (ORDER_COLUMNS.some((column) => column.key === key && column.required)) this.fault(key, '必填，不能为空。');
      return undefined;
    }
    const result = parse(cell);
    if ('value' in result) return result.value;
    this.fault(key, result.fault);
    return undefined;
  }
}

const urgencyIn = (cells: OrderCells): OrderUrgency => {
  const text = cells.text('urgency', 20);
  if (text === undefined) return 'ordinary';
  const found = (Object.keys(URGENCY_NAMES) as OrderUrgency[]).find((urgency) => urgency === text || URGENCY_NAMES[urgency] === text);
  if (found === undefined) cells.fault('urgency', `“${text}”不在可选范围内，应为：${Object.values(URGENCY_NAMES).join('、')}。`);
  return found ?? 'ordinary';
};

const complainantIn = (cells: OrderCells): Complainant => {
  const [name, phone, namedText] = [cells.text('name', 50), cells.text('phone', 20), cells.text('named', 5)];
  const named = namedText === undefined ? false : YES_NO[namedText];
  if (named === undefined) cells.fault('named', '应填“是”或者“否”。');
  if (phone !== undefined && !/^[0-9+()-]{5,20}$/.test(phone)) cells.fault('phone', '不是电话号码。');
  if (name === undefined) {
    if (phone !== undefined) cells.fault('phone', '匿名的诉求不填电话；有联系人的请填写诉求人。');
    if (named === true) cells.fault('named', '匿名的诉求不能登记为实名举报。');
    return { kind: 'anonymous' };
  }
  return { kind: 'known', name, named: named ?? false, ...(phone === undefined ? {} : { phone }) };
};

/** Checks a row by itself; every fault of the row is reported. */
export const checkOrder = (line: OrderLine, { now, channel, township }: OrderChecks): OrderCheck => {
  const cells = new OrderCells(line);
  const number = cells.text('number', 60);
  if (number !== undefined && !PATTERN_OF_NUMBER.test(number)) cells.fault('number', '应为 3 到 60 个字母、数字、汉字或者连接号。');
  const receivedAt = cells.instant('receivedAt');
  if (receivedAt !== undefined && receivedAt > now) cells.fault('receivedAt', '收到时间晚于现在。', 'order/received-in-future');
  const channelText = cells.text('channel', 60);
  if (channelText !== undefined && receivedAt !== undefined && channel(channelText, receivedAt) === undefined)
    cells.fault('channel', `诉求渠道清单在 ${dateOf(receivedAt)} 没有“${channelText}”。`, 'order/unknown-channel', 'SY-CHANNEL');
  const placeText = cells.text('township', 40);
  const place = placeText === undefined ? undefined : township(placeText);
  if (placeText !== undefined && place === undefined) cells.fault('township', `“${placeText}”不是本县的乡镇。`, 'order/unknown-place');
  const [matter, address] = [cells.text('matter', 2000), cells.text('address', 200)];
  const [urgency, complainant] = [urgencyIn(cells), complainantIn(cells)];
  if (cells.faults.length > 0) return { faults: cells.faults };
  if (number === undefined || receivedAt === undefined || channelText === undefined || place === undefined) return { faults: [] };
  if (matter === undefined || address === undefined) return { faults: [] };
  return {
    checked: {
      row: line.row,
      number,
      channelCode: channelText,
      receivedAt,
      matter,
      place: { township: place, address },
      complainant,
      urgency,
    },
  };
};
