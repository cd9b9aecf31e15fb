import { unzipSync } from 'fflate';
import { IMPORT_LIMITS } from './import-limits.js';

/** The file as a whole cannot be used. `message` is a Chinese sentence. */
export class UnreadableWorkbook extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnreadableWorkbook';
  }
}

/** The XML parts of an .xlsx file by their path. */
export type WorkbookParts = Readonly<Record<string, Uint8Array>>;

const ASK = '请下载导入模板，填写后另存为“Excel 工作簿（*.xlsx）”再上传。';

/** Unpacks an .xlsx file within {@link IMPORT_LIMITS}. Throws {@link UnreadableWorkbook} with the reason. */
export const unpackWorkbook = (file: Uint8Array): WorkbookParts => {
  refuseOtherFormats(file);
  const parts = unzip(file);
  if (!('xl/workbook.xml' in parts)) throw new UnreadableWorkbook(`这是一个压缩文件，但不是 Excel 工作簿。${ASK}`);
  for (const [path, bytes] of Object.entries(parts)) {
    // No spreadsheet program writes one; it is the way to make a small file grow without end while it is read.
    if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('<!DOCTYPE'))
      throw new UnreadableWorkbook(`文件内部结构异常（${path} 含有文档类型声明），未导入。`);
  }
  return parts;
};

const refuseOtherFormats = (file: Uint8Array): void => {
  if (file.length === 0) throw new UnreadableWorkbook(`文件是空的。${ASK}`);
  if (file.length > IMPORT_LIMITS.fileBytes) throw new UnreadableWorkbook('文件超过 10 MB 的上限，请拆分后分别导入。');
  if (startsWith(file, [0x25, 0x50, 0x44, 0x46])) throw new UnreadableWorkbook(`这是 PDF 文件，只是改了扩展名，不是 Excel 工作簿。${ASK}`);
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new UnreadableWorkbook(`这是旧版 .xls 文件或者设了密码的文件。请取消密码，${ASK.slice(1)}`);
  if (!startsWith(file, [0x50, 0x4b, 0x03, 0x04])) throw new UnreadableWorkbook(`这不是 Excel 工作簿（.xlsx）。${ASK}`);
};

const unzip = (file: Uint8Array): WorkbookParts => {
  let unpacked = 0;
  let count = 0;
  try {
    return unzipSync(file, {
      filter: ({ name, originalSize }) => {
        if (++count > IMPORT_LIMITS.parts) throw new UnreadableWorkbook('文件内部的组成部分过多，未导入。');
        if (!name.endsWith('.xml') && !name.endsWith('.rels')) return false;
        // fflate never writes past the size that the archive declares, so that the declared sizes are the bound.
        unpacked += originalSize;
        if (originalSize > IMPORT_LIMITS.partBytes || unpacked > IMPORT_LIMITS.unpackedBytes) {
          throw new UnreadableWorkbook('文件解压后过大，未导入。请删除多余的工作表、格式和空白行后重试。');
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw new UnreadableWorkbook(`文件已损坏，无法解压。${ASK}`);
  }
};

const startsWith = (file: Uint8Array, bytes: readonly number[]): boolean => bytes.every((byte, index) => file[index] === byte);
