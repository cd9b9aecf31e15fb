import { strToU8, unzipSync, zipSync } from 'fflate';
import { edited, goodRow, headings, listWorkbook, workbookOf } from '../../../test/support/list-workbook.js';
import type { RowFault } from '../../sheets/index.js';
import { LIST_COLUMNS } from './list-layout.js';
import { type ListRow, readLists } from './read-lists.js';
import { writeTemplate } from './write-template.js';

const faultsOf = async (file: Uint8Array): Promise<readonly RowFault[]> => (await readLists(file)).faults;
const rowsOf = async (file: Uint8Array): Promise<readonly ListRow[]> => {
  const { rows, faults } = await readLists(file);
  expect(faults).toEqual([]);
  return rows;
};
const sheet1 = 'xl/worksheets/sheet1.xml';

describe('reading the three lists', () => {
  it('numbers the rows as the spreadsheet does, blank ones left out', async () => {
    const file = await listWorkbook({ basic: [goodRow(), undefined, goodRow({ code: 'T-02' })], recalled: [goodRow({ code: 'T-03' })] });
    expect((await rowsOf(file)).map(({ sheet, row, listClass, cells }) => [sheet, row, listClass, cells.code])).toEqual([
      ['基本履职', 2, 'basic', 'T-01'],
      ['基本履职', 4, 'basic', 'T-02'],
      ['上级部门收回', 2, 'recalled', 'T-03'],
    ]);
  });

  it('numbers them right when blank rows are missing from the file', async () => {
    const file = await listWorkbook({ basic: [goodRow(), undefined, goodRow({ code: 'T-02' })] });
    const without = edited(file, sheet1, (xml) => xml.replace('<row r="3"/>', ''));
    expect((await rowsOf(without)).map(({ row }) => row)).toEqual([2, 4]);
  });

  it('reads dates whatever the zone of the machine', async () => {
    const date = { value: new Date(Date.UTC(2026, 2, 1)), type: Date, format: 'yyyy-mm-dd' };
    expect((await rowsOf(await listWorkbook({ basic: [goodRow({ validFrom: date })] })))[0]?.cells.validFrom).toEqual(
      new Date('2026-03-01T00:00:00Z'),
    );
  });

  it('takes columns in any order', async () => {
    const turned = headings.toReversed();
    const file = await workbookOf([
      ['基本履职', [turned, LIST_COLUMNS.map(({ title }) => `值：${title}`).toReversed()]],
      ['配合履职', [headings]],
      ['上级部门收回', [headings]],
    ]);
    expect((await rowsOf(file))[0]?.cells).toMatchObject({ code: '值：事项编码', validTo: '值：失效日期' });
  });

  it('takes what the template has, and asks for content', async () => {
    expect(await faultsOf(await writeTemplate())).toEqual([{ reason: '三张清单都没有内容，没有可以导入的行。' }]);
  });
});

describe('a file that is no workbook', () => {
  const pdf = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj');
  const xls = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  it.each<[string, Uint8Array, string]>([
    ['a renamed PDF', pdf, '这是 PDF 文件'],
    ['an old or locked workbook', xls, '旧版 .xls 文件或者设了密码'],
    ['text', Buffer.from('事项编码,事项名称'), '这不是 Excel 工作簿'],
    ['nothing', Buffer.alloc(0), '文件是空的'],
    ['a broken archive', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), '文件已损坏'],
    ['another archive', zipSync({ 'a.txt': strToU8('x') }), '但不是 Excel 工作簿'],
    ['more than 10 MB', new Uint8Array(10 * 1024 * 1024 + 1), '超过 10 MB'],
  ])('%s is refused', async (_, file, reason) => {
    expect(await faultsOf(file)).toEqual([{ reason: expect.stringContaining(reason) }]);
  });

  it('cut off in the middle is refused', async () => {
    const file = await listWorkbook({ basic: [goodRow()] });
    expect(await faultsOf(file.subarray(0, file.length / 2))).toEqual([{ reason: expect.stringContaining('已损坏') }]);
  });
});

describe('a workbook made to do harm', () => {
  it('is refused before it is unpacked when it would grow without end', async () => {
    const bomb = edited(await listWorkbook({}), 'xl/sharedStrings.xml', () => 'a'.repeat(80 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(200_000);
    expect(await faultsOf(bomb)).toEqual([{ reason: expect.stringContaining('解压后过大') }]);
  });

  it('is refused when it lies about its size', async () => {
    const parts = unzipSync(await listWorkbook({ basic: [goodRow()] }));
    const file = zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8('a'.repeat(5_000_000)) });
    const directory = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    for (let at = directory.indexOf('xl/sharedStrings.xml'); at >= 0; at = directory.indexOf('xl/sharedStrings.xml', at + 1)) {
      const central = directory.subarray(at - 46, at - 42).equals(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
      directory.writeUInt32LE(100, central ? at - 22 : at - 8);
    }
    expect(unzipSync(directory)['xl/sharedStrings.xml']).toHaveLength(100);
    expect(await faultsOf(directory)).toEqual([{ reason: expect.stringContaining('已损坏') }]);
  });

  it('is refused when it declares a document type', async () => {
    const file = edited(
      await listWorkbook({ basic: [goodRow()] }),
      'xl/sharedStrings.xml',
      (xml) => `<!DOCTYPE x [<!ENTITY a "aaaa">]>${xml}`,
    );
    expect(await faultsOf(file)).toEqual([{ reason: expect.stringContaining('文档类型声明') }]);
  });

  it('is refused when one cell stands at the end of the sheet', async () => {
    const file = edited(await listWorkbook({ basic: [goodRow()] }), sheet1, (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    );
    expect(await faultsOf(file)).toEqual([{ reason: expect.stringContaining('超过一次 20000 行') }]);
    const wide = edited(await listWorkbook({ basic: [goodRow()] }), sheet1, (xml) =>
      xml.replace('</sheetData>', '<row r="3"><c r="XFD3"><v>1</v></c></row></sheetData>'),
    );
    expect(await faultsOf(wide)).toEqual([{ sheet: '基本履职', reason: expect.stringContaining('列数超过') }]);
  });
});

describe('a sheet that cannot be read row by row', () => {
  it('names merged ranges', async () => {
    const file = edited(await listWorkbook({ basic: [goodRow(), goodRow()] }), sheet1, (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>'),
    );
    expect(await faultsOf(file)).toEqual([{ sheet: '基本履职', row: 2, reason: '有合并单元格 B2:B3，请取消合并，每一行都填写完整。' }]);
  });

  it('names formulas', async () => {
    const file = await listWorkbook({ assist: [goodRow({ name: { value: '=A2', type: 'Formula' } })] });
    expect(await faultsOf(file)).toEqual([{ sheet: '配合履职', row: 2, reason: expect.stringContaining('单元格 B2 是公式') }]);
  });

  it('names cells that hold an error', async () => {
    const file = edited(await listWorkbook({ basic: [goodRow()] }), sheet1, (xml) =>
      xml.replace('<c r="B2" t="s"><v>', '<c r="B2" t="e"><v>#REF!</v><v>'),
    );
    expect(await faultsOf(file)).toContainEqual({ sheet: '基本履职', row: 2, reason: expect.stringContaining('单元格 B2 是错误值') });
  });

  it('does not mind merged cells and formulas in the explanations', async () => {
    const file = await workbookOf([
      ...(['基本履职', '配合履职', '上级部门收回'] as const).map((name) => [name, [headings]] as const),
      ['说明', [[{ value: '=1+1', type: 'Formula' }]]],
    ]);
    expect(await faultsOf(file)).toEqual([{ reason: '三张清单都没有内容，没有可以导入的行。' }]);
  });

  it('names missing and unknown sheets', async () => {
    const file = await workbookOf([
      ['基本履职', [headings]],
      ['Sheet2', [headings]],
    ]);
    expect(await faultsOf(file)).toEqual([
      { reason: '缺少工作表「配合履职」。' },
      { reason: '缺少工作表「上级部门收回」。' },
      { sheet: 'Sheet2', reason: expect.stringContaining('不认识的工作表') },
    ]);
  });

  it('names missing, double and unknown columns', async () => {
    const wrong = [...headings.filter((title) => title !== '失效日期'), '备注', '事项编码'];
    const file = await workbookOf([
      ['基本履职', [wrong, ['x']]],
      ['配合履职', [headings]],
      ['上级部门收回', [headings]],
    ]);
    expect((await faultsOf(file)).map(({ column, reason }) => [column, reason])).toEqual([
      ['失效日期', '缺少这一列，请保留模板的全部列。'],
      ['事项编码', '这一列出现了两次。'],
      ['备注', '不认识的列，请删除。'],
    ]);
  });
});

describe('a file with 50 000 rows', () => {
  it('is refused with the limit, and gives on none of them', async () => {
    const cells = (row: number) =>
      ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H']
        .map((letter) => `<c r="${letter}${row}" t="inlineStr"><is><t>第${row}行</t></is></c>`)
        .join('');
    const rows = Array.from({ length: 50_000 }, (_, index) => `<row r="${index + 2}">${cells(index + 2)}</row>`).join('');
    const file = edited(await listWorkbook({}), sheet1, (xml) => xml.replace('</sheetData>', `${rows}</sheetData>`));
    expect(await readLists(file)).toEqual({
      rows: [],
      faults: [{ reason: expect.stringContaining('共 50000 行，超过一次 20000 行的上限') }],
    });
  });
});
