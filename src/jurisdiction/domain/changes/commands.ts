import type { Role } from '../../../kernel/actor.js';
import type { CatalogueChangeId, OfficerId, OrganId } from '../../../kernel/ids.js';
import type { OrganFact } from '../../../kernel/register.js';
import type { Instant } from '../../../kernel/time.js';
import type { ChangeTerms } from './change-content.js';
import type { Lists } from './effects.js';

interface Step {
  readonly changeId: CatalogueChangeId;
  readonly by: OfficerId;
  readonly organ: OrganId;
  readonly role: Role;
  readonly at: Instant;
}

/** What the lists and the register say of everything a change names. */
export interface ChangeFacts {
  /** All periods of the items, and of every item in which the abolished organ has a part. */
  readonly lists: Lists;
  /** Organs as they stand on the day of the change; an organ that the register does not know is absent. */
  readonly organs: readonly OrganFact[];
}

export type ChangeCommand =
  | (Step & { readonly type: 'ApplyForChange'; readonly terms: ChangeTerms; readonly facts: ChangeFacts })
  | (Step & { readonly type: 'ReviseChange'; readonly terms: ChangeTerms; readonly facts: ChangeFacts })
  | (Step & { readonly type: 'ConsentToChange'; readonly opinion: string })
  | (Step & { readonly type: 'ReviewChange'; readonly opinion: string })
  | (Step & { readonly type: 'ReturnChange'; readonly reasons: string })
  | (Step & { readonly type: 'WithdrawChange'; readonly reasons: string })
  | (Step & {
      readonly type: 'ApproveChange';
      readonly documentNumber: string;
      readonly publication?: string;
      readonly facts: ChangeFacts;
    });
export type ChangeCommandType = ChangeCommand['type'];
