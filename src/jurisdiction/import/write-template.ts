import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node';
import { LIST_COLUMNS, LIST_SHEETS, NOTES_SHEET } from './list-layout.js';
import { IMPORT_LIMITS } from '../../sheets/index.js';

/** The empty form of the three lists with a sheet of explanations, as an .xlsx file. */
export const writeTemplate = (): Promise<Buffer> =>
  writeExcelFile([
    ...LIST_SHEETS.map(({ name }) => ({
      sheet: name,
      data: [headings()],
      columns: LIST_COLUMNS.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
    })),
    { sheet: NOTES_SHEET, data: notes(), columns: [{ width: 18 }, { width: 8 }, { width: 90 }] },
  ]).toBuffer();

const headings = (): Row => LIST_COLUMNS.map(({ title, required }) => heading(title, required ? '#fff2cc' : '#f2f2f2'));

const heading = (value: string, backgroundColor: string): Cell => ({ value, fontWeight: 'bold', backgroundColor });

const notes = (): Row[] => [
  [heading('列', '#f2f2f2'), heading('必填', '#f2f2f2'), heading('填写说明', '#f2f2f2')],
  ...LIST_COLUMNS.map(({ title, required, hint }): Row => [title, required ? '是' : '', hint]),
  [],
  ['导入规则', '', '先试导入：列出每一处错误所在的工作表、行、列和原因，不改动任何数据；全部无误后再正式导入，有一处错误就一行也不导入。'],
  ['', '', `三张表合计不超过 ${IMPORT_LIMITS.rows} 行；不要合并单元格，不要使用公式；不要增删工作表和列。`],
  ['', '', '同一事项、主体、地域的有效期不能重叠。要结束库中的一条记录，就把这条记录原样列出并填写失效日期。'],
  ['', '', '本工作表不导入。'],
];
