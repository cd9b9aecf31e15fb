import { Problem } from '../../http/problem.js';

/** UTF-8 with or without a byte order mark, else GB 18030, which GBK is part of. Throws problems `law/empty-file`, `law/bad-encoding`. */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes.length === 0) throw new Problem(400, 'law/empty-file');
  // UTF-16 would pass for GB 18030 and come out as nonsense.
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw new Problem(400, 'law/bad-encoding');
  const text = decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030');
  if (text === undefined) throw new Problem(400, 'law/bad-encoding');
  return text;
};

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
