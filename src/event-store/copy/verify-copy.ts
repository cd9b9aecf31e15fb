import type { Digest, Position, StreamName } from '../../kernel/ids.js';
import { hashOf } from '../chain.js';
import { type EventStore, NO_STREAM, START } from '../event-store.js';
import { CopyFault } from './copy-record.js';
import { isSame, sideBySide } from './side-by-side.js';

export interface VerifiedCopy {
  readonly events: number;
  readonly streams: number;
  /** SM3 heads of all streams stand for all that is in them. */
  readonly heads: ReadonlyMap<StreamName, Digest>;
  /** The place in the target that means what the place in the source does. */
  readonly translate: (place: Position) => Position;
}

/**
 * Reads both records whole: the same events in the same order, every stream without a gap, every hash recomputed on both
 * sides. `places` are the positions of the source to translate. Throws {@link CopyFault} at the first difference.
 */
export const verifyCopy = async (
  {
    source,
    target,
    onProgress = () => undefined,
  }: { readonly source: EventStore; readonly target: EventStore; readonly onProgress?: (events: number) => void },
  places: readonly Position[] = [],
): Promise<VerifiedCopy> => {
  const heads = new Map<StreamName, { readonly version: number; readonly hash: Digest }>();
  const translated = new Map<Position, Position>(places.map((place) => [place, START]));
  let events = 0;
  for await (const [from, to] of sideBySide(source, target)) {
    if (from === undefined || to === undefined) throw new CopyFault('incomplete', from ?? to);
    if (!isSame(from, to)) throw new CopyFault('diverged', to);
    const { version, hash } = heads.get(to.stream) ?? NO_STREAM;
    const linked = to.version === version + 1 && to.prevHash === hash && hashOf(to) === to.hash && hashOf(from) === from.hash;
    if (!linked) throw new CopyFault('chain-broken', to);
    heads.set(to.stream, { version: to.version, hash: to.hash });
    for (const place of translated.keys()) if (from.position <= place) translated.set(place, to.position);
    events += 1;
    onProgress(events);
  }
  return {
    events,
    streams: heads.size,
    heads: new Map([...heads].map(([stream, { hash }]) => [stream, hash])),
    translate: (place) => translated.get(place) ?? START,
  };
};
