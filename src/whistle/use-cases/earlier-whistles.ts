import type { ItemCode, OrganId, WhistleId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { EarlierWhistle } from '../domain/whistle.events.js';

export interface SameMatter {
  readonly township: OrganId;
  readonly items: readonly ItemCode[];
  readonly before: Instant;
  /** The one that is asked about. */
  readonly except?: WhistleId;
}

/** Looks for whistles of the same township on one of the items; implemented by the read model. */
export abstract class EarlierWhistles {
  /** The newest that was blown before; undefined when there was none. */
  abstract newest(matter: SameMatter): Promise<EarlierWhistle | undefined>;
}
