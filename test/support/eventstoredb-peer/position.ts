/** Place in the log. Both numbers are unsigned 64-bit on the wire; minus one stands for "before everything". */
export interface LogPosition {
  readonly commit: bigint;
  readonly prepare: bigint;
}

export const BEFORE_ALL: LogPosition = { commit: -1n, prepare: -1n };
/** What the wire calls the end: the largest unsigned 64-bit number. */
export const END_OF_LOG: LogPosition = { commit: 2n ** 64n - 1n, prepare: 2n ** 64n - 1n };

/** Where an event stands: this server writes no commit records, so that both numbers are the same. */
export const placeOf = ({ position }: { readonly position: bigint }): LogPosition => ({ commit: position, prepare: position });

/** Negative when `a` is before `b`, zero when they are the same. */
export const compare = (a: LogPosition, b: LogPosition): number =>
  a.commit === b.commit ? Number(a.prepare - b.prepare) : Number(a.commit - b.commit);

/** As a signed 64-bit number is written in an unsigned field. */
export const unsigned = (number: bigint): string => BigInt.asUintN(64, number).toString();
