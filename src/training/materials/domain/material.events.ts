import type { Actor } from '../../../kernel/actor.js';
import type { Event } from '../../../kernel/event.js';
import type { CaseId, MaterialId, OfficerId, OrganId } from '../../../kernel/ids.js';
import type { CastMember } from '../../../kernel/register.js';
import type { Instant } from '../../../kernel/time.js';

/** What a text may still say about somebody: a name, an address, a shop, a number of a paper, an amount as in no other case, what is sensitive (个人信息保护法 28). */
export const FINDING_KINDS = ['name', 'address', 'organisation', 'document-number', 'amount', 'sensitive'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export interface Occurrence {
  /** Of the event in the copy. */
  readonly version: number;
  readonly field: string;
  /** The words around it, with ⟦n⟧ in its place. */
  readonly window: string;
}

/** 疑点: the same words of the same kind, wherever they stand. The words are not here: they are no part of the record before they are settled. */
export interface Finding {
  readonly finding: number;
  readonly kind: FindingKind;
  /** The first ones. */
  readonly occurrences: readonly Occurrence[];
  readonly count: number;
}

/** What was replaced because of its form, and how often. */
export interface Replaced {
  readonly kind: string;
  readonly count: number;
}

/** How a finding was settled. `words` is what stands in the copy from then on. */
export type Settlement =
  { readonly kind: 'replaced'; readonly words: string } | { readonly kind: 'kept'; readonly words: string; readonly reason: string };

/** An event of the copied history, without anything that leads to the one it was made of. */
export interface CopiedEvent {
  readonly type: string;
  readonly data: object;
  readonly schemaVersion: number;
  readonly actor: Actor;
  readonly recordedAt: Instant;
}

interface Fact {
  readonly materialId: MaterialId;
  readonly occurredAt: Instant;
}
interface Act extends Fact {
  readonly by: OfficerId;
  readonly organ: OrganId;
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type MaterialEvent =
  | Event<
      'MaterialDrawn',
      Act & {
        readonly title: string;
        /** Id of the copied history; no file of the record has it. */
        readonly caseId: CaseId;
        /** Whether somebody lives behind it. Absent in earlier events, where `from` says so. */
        readonly source?: 'file' | 'scenario';
        /** Earlier events name the file; today it stands beside the record with the key of the series, and goes with it. */
        readonly from?: { readonly caseId: CaseId; readonly version: number };
        /** Number of events that the parts hold. */
        readonly events: number;
        readonly parts: number;
        /** Every date of the copy lies this many days after that of the file; 0 when the calendar goes with it. */
        readonly shiftedDays: number;
        /** The series 系列 whose secret key made the pseudonyms. */
        readonly series?: string;
        readonly cast: readonly CastMember[];
        readonly findings: readonly Finding[];
        readonly replaced: readonly Replaced[];
        /** 已知的剩余风险, in Chinese. */
        readonly risks: readonly string[];
      }
    >
  /** The next part of the history; `part` from 1. */
  | Event<'MaterialPartCopied', Fact & { readonly part: number; readonly events: readonly CopiedEvent[] }>
  | Event<'FindingSettled', Act & { readonly finding: number; readonly settlement: Settlement }>
  /** 签批发布: somebody other than who drew it answers for it that nobody can be recognised (个人信息保护法 51, 73). */
  | Event<'MaterialReleased', Act & { readonly opinion: string }>
  | Event<'MaterialWithdrawn', Act & { readonly reason: string }>;
