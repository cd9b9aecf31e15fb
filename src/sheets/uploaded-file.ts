import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Problem, invalidField, tooLarge, unsupportedMedia } from '../http/problem.js';
import { textFault } from '../http/validators/clean-text.js';
import { IMPORT_LIMITS } from './import-limits.js';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a route takes that is not a list in Excel. */
export interface UploadTerms {
  /** Bytes as uploaded. */
  readonly fileBytes?: number;
  /** Code of the 413 for more than that. */
  readonly tooLarge?: () => Problem;
  /** Name of a file that has none that can be shown. */
  readonly unnamed?: string;
}

/** The file in the multipart field `file`. Throws 400, 413 and 415 problems; what is beyond the limit is not read into memory. */
export const uploadedFile = async (request: FastifyRequest, wanted = 'Excel 文件', terms: UploadTerms = {}): Promise<UploadedFile> => {
  const { fileBytes = IMPORT_LIMITS.fileBytes, tooLarge: refuse = tooLarge, unnamed = '未命名.xlsx' } = terms;
  if (!request.isMultipart()) throw unsupportedMedia();
  const part = await readably(() => request.file({ limits: { fileSize: fileBytes, files: 1, fields: 5, fieldSize: 1000 } }), refuse);
  if (part?.fieldname !== 'file') throw invalidField('file', `请选择要导入的 ${wanted}。`);
  return { name: nameOf(part, unnamed), bytes: await readably(() => part.toBuffer(), refuse) };
};

const nameOf = ({ filename }: MultipartFile, unnamed: string): string =>
  textFault(filename, { max: 200 }) === undefined ? filename : unnamed;

/** A form that breaks off, or is none, is the sender's fault and not ours. */
const readably = async <Value>(read: () => Promise<Value>, refuse: () => Problem): Promise<Value> => {
  try {
    return await read();
  } catch (error) {
    const status: unknown = error instanceof Error ? Reflect.get(error, 'statusCode') : undefined;
    throw status === 413 ? refuse() : new Problem(400, 'request/malformed');
  }
};
