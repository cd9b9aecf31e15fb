import { type Position, position } from '../kernel/ids.js';

const WIDTH = 16;

/** Place of a row of `events`: transaction and sequence number, both as decimal text, as node-postgres gives them. */
export interface Place {
  readonly xid: string;
  readonly seq: string;
}

/** Two fixed-width hexadecimal numbers, so that positions compare as text. */
export const positionOf = ({ xid, seq }: Place): Position => position(hex(xid) + hex(seq));

/** Whether a text from outside can be a position at all. */
export const isPosition = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);

/** Back to decimal: PostgreSQL reads zero-padded text as octal when it becomes an xid8. */
export const placeOf = (at: Position): Place => {
  if (at === '') return { xid: '0', seq: '0' };
  if (!isPosition(at)) throw new RangeError(`not a position of this store: ${at}`);
  return { xid: BigInt(`0x${at.slice(0, WIDTH)}`).toString(), seq: BigInt(`0x${at.slice(WIDTH)}`).toString() };
};

const hex = (decimal: string): string => {
  const number = Number(decimal);
  return (Number.isSafeInteger(number) ? number : BigInt(decimal)).toString(16).padStart(WIDTH, '0');
};
