import type { Actor } from '../../../kernel/actor.js';
import type { Event, RecordedEvent } from '../../../kernel/event.js';
import type { BranchId, ClassId, Digest, OfficerId, OrganId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import type { CaseEvent } from '../../../case-file/index.js';

export const BRANCH_SOURCES = ['case', 'material'] as const;
export type BranchSourceKind = (typeof BRANCH_SOURCES)[number];

/** 分叉点: the history that the branch goes on from, which is never copied: it is read by version and cannot change. */
export interface BranchOrigin {
  readonly kind: BranchSourceKind;
  /** Id of the case file or material. */
  readonly id: string;
  readonly version: number;
  /** Hash of the event at that version, so that the prefix can be checked. */
  readonly head: Digest;
}

interface Done {
  readonly by: OfficerId;
  /** When it was done in the branch, by the platform's clock; the time inside the branch is `clock`. */
  readonly occurredAt: Instant;
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type BranchEvent =
  | Event<
      'BranchOpened',
      Done & {
        readonly branchId: BranchId;
        readonly organ: OrganId;
        readonly name: string;
        readonly origin: BranchOrigin;
        readonly clock: Instant;
      }
    >
  | Event<'BranchClockSet', Done & { readonly clock: Instant }>
  | Event<
      'BranchStepTaken',
      Done & {
        /** Counted from 1, those that were undone included. */
        readonly step: number;
        /** In whose place. */
        readonly as: Actor;
        /** Below the file, and what was sent there. */
        readonly path: string;
        readonly body: object;
        readonly clock: Instant;
        /** What the file would have stored, data here and events of a case nowhere. */
        readonly added: readonly RecordedEvent<CaseEvent>[];
      }
    >
  | Event<'BranchStepUndone', Done & { readonly step: number }>
  | Event<'BranchRenamed', Done & { readonly name: string }>
  | Event<'BranchNoteAdded', Done & { readonly text: string }>
  | Event<'BranchShared', Done & { readonly officers: readonly OfficerId[]; readonly classId?: ClassId }>
  | Event<'BranchUnshared', Done & { readonly officers: readonly OfficerId[]; readonly classId?: ClassId }>
  | Event<'BranchClosed', Done>;
