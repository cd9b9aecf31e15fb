import type { SheetColumn } from '../../sheets/index.js';
import { URGENCY_NAMES } from '../domain/names.js';

export const ORDER_SHEET = '工单';
/** A sheet with explanations; it is not read. */
export const ORDER_NOTES_SHEET = '说明';
/** Rows of one file; the desk of a county takes in some dozens a day. */
export const MOST_ORDERS = 2_000;

export type OrderColumn = 'number' | 'channel' | 'receivedAt' | 'matter' | 'township' | 'address' | 'urgency' | 'name' | 'phone' | 'named';

const column = (key: OrderColumn, title: string, required: boolean, width: number, hint: string): SheetColumn<OrderColumn> => ({
  key,
  title,
  required,
  width,
  hint,
});

export const ORDER_COLUMNS: readonly SheetColumn<OrderColumn>[] = [
  column('number', '工单编号', true, 20, '渠道给出的编号；同一编号再次导入，内容相同的跳过，内容不同的报错'),
  column('channel', '渠道', true, 24, '诉求渠道清单中的名称或者编码，例如 12345 政务服务便民热线'),
  column('receivedAt', '收到时间', true, 18, '日期和时间，例如 2026-03-01 09:30，不能晚于现在'),
  column('matter', '反映内容', true, 60, '不超过 2000 字；不要写姓名和电话，写在后面的列'),
  column('township', '发生地乡镇', true, 14, '镇名或者 9 位区划代码'),
  column('address', '详细地点', true, 30, '村、路、河段等'),
  column('urgency', '缓急', false, 14, `填其一：${Object.values(URGENCY_NAMES).join('、')}；不填为一般`),
  column('name', '诉求人', false, 14, '不填为匿名'),
  column('phone', '联系电话', false, 16, '匿名的不填'),
  column('named', '实名举报', false, 10, '是或者否；不填为否'),
];
