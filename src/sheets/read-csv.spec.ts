import { gbk } from '../../test/support/gbk.js';
import { readCsv } from './read-csv.js';
import { UnreadableWorkbook } from './unpack-workbook.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const TEXT = '编号,内容\r\nA1,"夜间挖砂，""很吵"""\nA2,"第一行\n第二行"\n';
const ROWS = [
  ['编号', '内容'],
  ['A1', '夜间挖砂，"很吵"'],
  ['A2', '第一行\n第二行'],
];

describe('reading a CSV file', () => {
  it.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${TEXT}`)],
    ['GBK', gbk(TEXT)],
  ])('takes %s', (_, file) => expect(readCsv(file)).toEqual(ROWS));

  it('takes a last line without an end, and blank cells', () =>
    expect(readCsv(utf8('a,b,\n,,c'))).toEqual([
      ['a', 'b', ''],
      ['', '', 'c'],
    ]));

  it.each([
    ['nothing', new Uint8Array(), /空的/u],
    ['a quote that is never closed', utf8('a,"b\nc,d'), /引号没有成对/u],
    ['bytes of no encoding', new Uint8Array([0xff, 0xff, 0x80]), /编码无法识别/u],
  ])('refuses %s with a sentence', (_, file, sentence) => {
    expect(() => readCsv(file)).toThrow(UnreadableWorkbook);
    expect(() => readCsv(file)).toThrow(sentence);
  });
});
