import type { CatalogueChangeId, ItemCode, OfficerId, OrganId } from '../../../kernel/ids.js';
import type { Instant, LocalDate } from '../../../kernel/time.js';
import type { ChangeTerms } from './change-content.js';
import type { CatalogueChangeEvent, ReviewOffice } from './change.events.js';
import { type ChangeEffects, itemsOf } from './effects.js';

export type ChangeState = 'applied' | 'consented' | 'reviewed' | 'approved' | 'returned' | 'withdrawn';

/** One act of the procedure, as it stands in the papers. */
export interface ChangeStep {
  readonly type: CatalogueChangeEvent['type'];
  readonly by: OfficerId;
  readonly organ: OrganId;
  readonly at: Instant;
  readonly office?: ReviewOffice | 'government';
  readonly text?: string;
}

export interface CatalogueChange extends ChangeTerms {
  readonly changeId: CatalogueChangeId;
  readonly state: ChangeState;
  readonly applicant: OrganId;
  /** Whoever wrote the application or revised it; none of them may review or approve. */
  readonly appliedBy: readonly OfficerId[];
  readonly appliedAt: Instant;
  readonly reviewedBy: readonly ReviewOffice[];
  readonly steps: readonly ChangeStep[];
  readonly approval?: {
    readonly by: OfficerId;
    readonly at: Instant;
    readonly documentNumber: string;
    readonly publication?: string;
    readonly effects: ChangeEffects;
  };
}

/** All changes of a county's list, in the order of their applications. */
export interface CatalogueChanges {
  readonly changes: readonly CatalogueChange[];
}

export const noChanges: CatalogueChanges = { changes: [] };

export const changeOf = ({ changes }: CatalogueChanges, id: CatalogueChangeId): CatalogueChange | undefined =>
  changes.find(({ changeId }) => changeId === id);

export type ApprovedChange = CatalogueChange & { readonly approval: NonNullable<CatalogueChange['approval']> };
const isApproved = (change: CatalogueChange): change is ApprovedChange => change.approval !== undefined;

/** Approved changes, in the order in which they take effect. */
export const approvedChanges = ({ changes }: CatalogueChanges): readonly ApprovedChange[] =>
  changes.filter(isApproved).toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : a.effectiveFrom > b.effectiveFrom ? 1 : 0));

/** The last approved change of an item, by the day on which it takes effect. */
export const lastChangeOf = (changes: CatalogueChanges, item: ItemCode): LocalDate | undefined =>
  approvedChanges(changes).findLast(({ approval }) => itemsOf(approval.effects).includes(item))?.effectiveFrom;

/** Organs that an approved change abolishes, with the last day on which each exists. */
export const abolishedBy = (changes: CatalogueChanges): ReadonlyMap<OrganId, LocalDate> =>
  new Map(
    approvedChanges(changes).flatMap(({ approval: { effects } }) =>
      effects.abolition === undefined ? [] : [[effects.abolition.organ, effects.abolition.lastDay]],
    ),
  );
