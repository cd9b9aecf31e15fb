import type { Event } from '../../kernel/event.js';
import type { CaseId, ItemCode, OfficerId, OrganId, WhistleId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import type { CaseSource, Place } from '../../case-file/index.js';
import type { WhistleClockChange } from './clocks.js';

/** 缓急: how soon a department reports. */
export const WHISTLE_URGENCIES = ['ordinary', 'urgent'] as const;
export type WhistleUrgency = (typeof WHISTLE_URGENCIES)[number];
/** 简单事项, 复杂事项: how soon the matter is done with. */
export const WHISTLE_COMPLEXITIES = ['simple', 'complex'] as const;
export type WhistleComplexity = (typeof WHISTLE_COMPLEXITIES)[number];
/** 处置结果 of one department, as the township finds it at the end. */
export const CALL_RESULTS = ['solved', 'handed-over', 'no-need', 'unresolved'] as const;
export type CallResultKind = (typeof CALL_RESULTS)[number];

/** An item of the power catalogue that the matter touches, with whom the look-up proposed on that day and why. */
export interface WhistleMatter {
  readonly item: ItemCode;
  readonly itemName: string;
  readonly proposed?: OrganId;
  readonly sentence: string;
}
/** 派单: one department and what it is asked for. */
export interface WhistleCall {
  readonly organ: OrganId;
  readonly asks: string;
}
export interface WhistleContent {
  readonly title: string;
  readonly facts: string;
  /** Why the township cannot do it itself: beyond its powers, or its means. */
  readonly beyond: string;
  readonly source: CaseSource;
  readonly sourceNumber?: string;
  readonly place: Place;
  readonly matters: readonly WhistleMatter[];
  readonly urgency: WhistleUrgency;
  readonly complexity: WhistleComplexity;
  /** Who of the township is on the spot. */
  readonly contact: { readonly name: string; readonly phone: string };
  /** In the order in which they are called: the first leads until another does (首接负责). */
  readonly calls: readonly WhistleCall[];
}
export interface CallResult {
  readonly organ: OrganId;
  readonly result: CallResultKind;
  readonly note: string;
}
/** The same matter at the same place a short while before. */
export interface EarlierWhistle {
  readonly whistleId: WhistleId;
  readonly blownAt: Instant;
}

/** What is rated: a department on how it answered, a township on how it called. */
export const RATING_CRITERIA = {
  department: ['promptness', 'effect', 'cooperation'],
  township: ['accuracy', 'clarity', 'cooperation'],
} as const;
export type RatedSide = keyof typeof RATING_CRITERIA;
export type RatingCriterion = (typeof RATING_CRITERIA)[RatedSide][number];
/** 1 (worst) to 5 (best) for each criterion of the side that is rated. */
export type RatingPoints = Readonly<Partial<Record<RatingCriterion, number>>>;

/** What a whistle led to in a case file: the file, a handoff in it, or a consultation. */
export const LINK_TARGETS = ['case', 'handoff', 'consultation'] as const;
export type LinkTargetKind = (typeof LINK_TARGETS)[number];
export interface LinkTarget {
  readonly caseId: CaseId;
  readonly kind: LinkTargetKind;
  /** Of the handoff or consultation; the case id for the file itself. */
  readonly id: string;
}

interface Step {
  readonly whistleId: WhistleId;
  readonly by: OfficerId;
  readonly organ: OrganId;
  readonly occurredAt: Instant;
  readonly clocks: readonly WhistleClockChange[];
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type WhistleEvent =
  | Event<'WhistleDrafted', Step & { readonly content: WhistleContent }>
  | Event<'WhistleRevised', Step & { readonly content: WhistleContent }>
  /** 退回: the head of the township does not agree, with reasons. */
  | Event<'WhistleReturned', Step & { readonly reasons: string }>
  /** 审核同意 by the head of the township. */
  | Event<'WhistleReviewed', Step & { readonly opinion: string }>
  | Event<'WhistleBlown', Step & { readonly repeatOf?: EarlierWhistle }>
  | Event<'WhistleWithdrawn', Step & { readonly reasons: string }>
  /** 补充呼叫: another department, after the whistle was blown. */
  | Event<'DepartmentCalled', Step & { readonly call: WhistleCall }>
  /** 报到 */
  | Event<'DepartmentResponded', Step & { readonly people: readonly string[]; readonly arrivedAt: Instant; readonly note?: string }>
  /** 现场处置; `finished` when the department has done its part. */
  | Event<
      'OnSiteHandled',
      Step & {
        readonly people: readonly string[];
        readonly handledAt: Instant;
        readonly findings: string;
        readonly measures: string;
        readonly finished: boolean;
      }
    >
  | Event<
      'WhistleMeetingHeld',
      Step & {
        readonly heldAt: Instant;
        readonly attendees: readonly { readonly organ: OrganId; readonly names: readonly string[] }[];
        readonly minutes: string;
      }
    >
  | Event<'WhistleLeadNamed', Step & { readonly lead: OrganId; readonly reasons: string }>
  /** 异议: to the dispatch centre `to`, never to a third organ. `believes` is an opinion and moves nothing. */
  | Event<
      'WhistleObjected',
      Step & { readonly to: OrganId; readonly grounds: string; readonly legalBasis: string; readonly believes?: OrganId }
    >
  /** 复核: upheld, it releases the organ `of`. */
  | Event<'WhistleObjectionDecided', Step & { readonly of: OrganId; readonly upheld: boolean; readonly reasons: string }>
  /** 提请县政府: departments that do not answer, or what stays unresolved. */
  | Event<'WhistleReportedUp', Step & { readonly to: OrganId; readonly about: readonly OrganId[]; readonly reasons: string }>
  /** 销哨 */
  | Event<'WhistleClosed', Step & { readonly results: readonly CallResult[]; readonly summary: string }>
  /** 评哨: `organ` rates `of`. */
  | Event<
      'WhistleRated',
      Step & { readonly of: OrganId; readonly side: RatedSide; readonly points: RatingPoints; readonly reasons: string }
    >
  | Event<'WhistleLinked', Step & { readonly target: LinkTarget; readonly note?: string }>;
