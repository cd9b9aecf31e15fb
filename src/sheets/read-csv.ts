import { UnreadableWorkbook } from './unpack-workbook.js';

/** Lines longer than any row of a list; a quote that is never closed would swallow the file. */
const LONGEST_FIELD = 10_000;

/**
 * The rows of a CSV file (RFC 4180): UTF-8 with or without a byte order mark, else GB 18030, which GBK is part of. Quoted fields
 * may hold commas, quotes and line breaks. Throws {@link UnreadableWorkbook}.
 */
export const readCsv = (file: Uint8Array): readonly (readonly string[])[] => rowsOf(decode(file));

const decode = (file: Uint8Array): string => {
  if (file.length === 0) throw new UnreadableWorkbook('文件是空的。请下载导入模板，填写后再上传。');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return decodeChinese(file);
  }
};

const decodeChinese = (file: Uint8Array): string => {
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(file);
  } catch {
    throw new UnreadableWorkbook('文件的文字编码无法识别，请另存为 UTF-8 或者 GBK 编码的 CSV 文件。');
  }
};

const rowsOf = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endField = (): void => {
    row.push(field);
    field = '';
  };
  const endRow = (): void => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') field += character;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
      if (field.length > LONGEST_FIELD) throw new UnreadableWorkbook(`第 ${rows.length + 1} 行有一个引号没有成对，请检查后重试。`);
    } else if (character === '"' && field.trim() === '') {
      quoted = true;
      field = '';
    } else if (character === ',') endField();
    else if (character === '\n') endRow();
    else if (character !== '\r') field += character;
  }
  if (quoted) throw new UnreadableWorkbook(`第 ${rows.length + 1} 行有一个引号没有成对，请检查后重试。`);
  if (field !== '' || row.length > 0) endRow();
  return rows;
};
