import { type Position, position } from '../kernel/ids.js';

const WIDTH = 16;

/**
 * Where an event stands in commit order, as two numbers of 64 bits in decimal text: in PostgreSQL the transaction and the
 * sequence number, in EventStoreDB the commit and the prepare position.
 */
export interface Place {
  readonly major: string;
  readonly minor: string;
}

/** Two fixed-width hexadecimal numbers, so that positions compare as text. */
export const positionOf = ({ major, minor }: Place): Position => position(hex(major) + hex(minor));

/** Whether a text from outside can be a position at all. */
export const isPosition = (text: string): boolean => /^[0-9a-f]{32}$/.test(text);

/** Back to decimal: PostgreSQL reads zero-padded text as octal when it becomes an xid8. */
export const placeOf = (at: Position): Place => {
  if (at === '') return { major: '0', minor: '0' };
  if (!isPosition(at)) throw new RangeError(`not a position of this store: ${at}`);
  return { major: BigInt(`0x${at.slice(0, WIDTH)}`).toString(), minor: BigInt(`0x${at.slice(WIDTH)}`).toString() };
};

const hex = (decimal: string): string => {
  const number = Number(decimal);
  return (Number.isSafeInteger(number) ? number : BigInt(decimal)).toString(16).padStart(WIDTH, '0');
};
