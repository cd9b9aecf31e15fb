import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Problem, invalidField, tooLarge, unsupportedMedia } from '../http/problem.js';
import { textFault } from '../http/validators/clean-text.js';
import { IMPORT_LIMITS } from './import-limits.js';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file in the multipart field `file`. Throws 400, 413 and 415 problems. */
export const uploadedFile = async (request: FastifyRequest, wanted = 'Excel 文件'): Promise<UploadedFile> => {
  if (!request.isMultipart()) throw unsupportedMedia();
  const part = await readably(() => request.file({ limits: { fileSize: IMPORT_LIMITS.fileBytes, files: 1, fields: 5, fieldSize: 1000 } }));
  if (part?.fieldname !== 'file') throw invalidField('file', `请选择要导入的 ${wanted}。`);
  return { name: nameOf(part), bytes: await readably(() => part.toBuffer()) };
};

const nameOf = ({ filename }: MultipartFile): string => (textFault(filename, { max: 200 }) === undefined ? filename : '未命名.xlsx');

/** A form that breaks off, or is none, is the sender's fault and not ours. */
const readably = async <Value>(read: () => Promise<Value>): Promise<Value> => {
  try {
    return await read();
  } catch (error) {
    const status: unknown = error instanceof Error ? Reflect.get(error, 'statusCode') : undefined;
    throw status === 413 ? tooLarge() : new Problem(400, 'request/malformed');
  }
};
