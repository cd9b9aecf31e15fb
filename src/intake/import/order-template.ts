import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import { MOST_ORDERS, ORDER_COLUMNS, ORDER_NOTES_SHEET, ORDER_SHEET } from './order-layout.js';

const heading = (value: string, backgroundColor: string): Cell => ({ value, fontWeight: 'bold', backgroundColor });

const notes = (): Row[] => [
  [heading('列', '#f2f2f2'), heading('必填', '#f2f2f2'), heading('填写说明', '#f2f2f2')],
  ...ORDER_COLUMNS.map(({ title, required, hint }): Row => [title, required ? '是' : '', hint]),
  [],
  ['导入规则', '', '先试导入：列出每一处错误所在的行、列和原因，不登记任何工单；有一处错误就一件也不登记。'],
  ['', '', `一次不超过 ${MOST_ORDERS} 行；不要合并单元格，不要使用公式；不要增删列。`],
  ['', '', '也可以上传列名相同的 CSV 文件，文字编码用 UTF-8 或者 GBK。'],
];

/** The empty list of work orders with a sheet of explanations, as an .xlsx file. */
export const writeOrderTemplate = (): Promise<Buffer> =>
  writeExcelFile([
    {
      sheet: ORDER_SHEET,
      data: [ORDER_COLUMNS.map(({ title, required }) => heading(title, required ? '#fff2cc' : '#f2f2f2'))],
      columns: ORDER_COLUMNS.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    },
    { sheet: ORDER_NOTES_SHEET, data: notes(), columns: [{ width: 18 }, { width: 8 }, { width: 90 }] },
  ]).toBuffer();
