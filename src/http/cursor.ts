import { createHash } from 'node:crypto';
import { canonicalJson } from '../kernel/canonical-json.js';
import { Problem } from './problem.js';

/** What a cursor belongs to: a list and its filters. With other filters the same row is another place. */
export interface CursorScope {
  readonly list: string;
  readonly filters: Readonly<Record<string, unknown>>;
}

/** The key of the last row of a page, in the order of the list. */
export type CursorKey = readonly (string | number)[];

/** An opaque keyset cursor, good for the same list with the same filters only. */
export const encodeCursor = (scope: CursorScope, key: CursorKey): string => {
  const body = Buffer.from(canonicalJson(key)).toString('base64url');
  return `${body}.${sealOf(scope, body)}`;
};

/** The key in a cursor. Throws a 400 problem for a cursor of another list, of other filters, or of nobody. */
export const decodeCursor = (scope: CursorScope, cursor: string | undefined): CursorKey | undefined => {
  if (cursor === undefined || cursor === '') return undefined;
  const [body = '', seal = ''] = cursor.split('.');
  if (cursor.length > 1000 || seal !== sealOf(scope, body)) throw new Problem(400, 'request/bad-cursor', { errors: [WRONG] });
  return keyOf(body);
};

/** Anybody can seal a text of their own. */
const keyOf = (body: string): CursorKey => {
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString()) as CursorKey;
  } catch {
    throw new Problem(400, 'request/bad-cursor', { errors: [WRONG] });
  }
};

const WRONG = { field: 'cursor', message: '翻页标记不属于这个列表，请从第一页重新查询。' } as const;

const sealOf = ({ list, filters }: CursorScope, body: string): string =>
  createHash('sha256')
    .update(`${list}\n${canonicalJson(filters)}\n${body}`)
    .digest('base64url')
    .slice(0, 16);
