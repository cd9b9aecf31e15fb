import type { Event } from '../../../kernel/event.js';
import type { OfficerId, OrganId, SeriesId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';

/** Why a key goes: a list, so that nobody can write of whom a copy was made. County default, for no text prescribes one. */
export const ERASURE_GROUNDS = ['teaching-over', 'no-more-copies', 'retention-over', 'asked-for'] as const;
export type ErasureGround = (typeof ERASURE_GROUNDS)[number];

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type SeriesEvent =
  /** 销毁密钥: of how many copies nobody can say any more of whom they were made. */
  Event<
    'SeriesKeyErased',
    {
      readonly series: SeriesId;
      readonly ground: ErasureGround;
      readonly copies: number;
      readonly by: OfficerId;
      readonly organ: OrganId;
      readonly occurredAt: Instant;
    }
  >;
