import type { Event } from '../../../kernel/event.js';
import type { CatalogueChangeId, OfficerId, OrganId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import type { ChangeTerms } from './change-content.js';
import type { ChangeEffects } from './effects.js';

/** 编办 and 司法局, who both review (襄城 2021). */
export const REVIEW_OFFICES = ['staffing', 'justice'] as const;
export type ReviewOffice = (typeof REVIEW_OFFICES)[number];

interface Step {
  readonly changeId: CatalogueChangeId;
  readonly by: OfficerId;
  readonly organ: OrganId;
  readonly occurredAt: Instant;
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type CatalogueChangeEvent =
  | Event<'CatalogueChangeApplied', Step & ChangeTerms>
  | Event<'CatalogueChangeRevised', Step & ChangeTerms>
  | Event<'CatalogueChangeConsented', Step & { readonly opinion: string }>
  | Event<'CatalogueChangeReviewed', Step & { readonly office: ReviewOffice; readonly opinion: string }>
  | Event<'CatalogueChangeReturned', Step & { readonly office: ReviewOffice | 'government'; readonly reasons: string }>
  | Event<'CatalogueChangeWithdrawn', Step & { readonly reasons: string }>
  | Event<
      'CatalogueChangeApproved',
      Step & { readonly documentNumber: string; readonly publication?: string; readonly effects: ChangeEffects }
    >;

/** Names are storage: never renamed. */
const TYPES: Readonly<Record<CatalogueChangeEvent['type'], true>> = {
  CatalogueChangeApplied: true,
  CatalogueChangeRevised: true,
  CatalogueChangeConsented: true,
  CatalogueChangeReviewed: true,
  CatalogueChangeReturned: true,
  CatalogueChangeWithdrawn: true,
  CatalogueChangeApproved: true,
};
export const CATALOGUE_CHANGE_TYPES = Object.keys(TYPES) as readonly CatalogueChangeEvent['type'][];
