import type { Position as LogPosition } from '@eventstore/db-client';
import { type Position } from '../../kernel/ids.js';
import { START } from '../event-store.js';
import { placeOf, positionOf } from '../position.js';
import { RecordUnavailable } from '../record-unavailable.js';

const MISSING = 2n ** 64n - 1n;

/** Throws {@link RecordUnavailable} for a server before 22.6, which does not say where the events of a stream stand. */
export const positionOfLog = (place: LogPosition | undefined): Position => {
  if (place === undefined || place.commit === 0n || place.commit === MISSING) throw new RecordUnavailable('too-old');
  return positionOf({ major: place.commit.toString(), minor: place.prepare.toString() });
};

/** From where to read on. Throws RangeError for what cannot be a position. */
export const logPositionOf = (at: Position): LogPosition | 'start' => {
  if (at === START) return 'start';
  const { major, minor } = placeOf(at);
  return { commit: BigInt(major), prepare: BigInt(minor) };
};
