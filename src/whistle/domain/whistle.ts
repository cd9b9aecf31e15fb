import type { CaseId, OfficerId, OrganId, WhistleId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import type { Instant } from '../../kernel/time.js';
import type { WhistleClock } from './clocks.js';
import type { CallResult, EarlierWhistle, LinkTarget, RatedSide, RatingPoints, WhistleContent } from './whistle.events.js';

/** 待审核, 已退回, 已审核, 已吹哨, 已销哨, 已撤回. */
export type WhistleState = 'drafted' | 'returned' | 'reviewed' | 'blown' | 'closed' | 'withdrawn';

export interface Objection {
  readonly by: OfficerId;
  readonly at: Instant;
  readonly grounds: string;
  readonly legalBasis: string;
  readonly believes?: OrganId;
  readonly decided?: { readonly by: OfficerId; readonly at: Instant; readonly upheld: boolean; readonly reasons: string };
}
export interface Handling {
  readonly by: OfficerId;
  readonly at: Instant;
  readonly people: readonly string[];
  readonly findings: string;
  readonly measures: string;
  readonly finished: boolean;
}

/** One department that was called, and what it has done. */
export interface Call {
  readonly organ: OrganId;
  readonly asks: string;
  readonly calledBy: OfficerId;
  readonly calledAt: Instant;
  readonly report?: { readonly by: OfficerId; readonly at: Instant; readonly people: readonly string[]; readonly note?: string };
  readonly handlings: readonly Handling[];
  readonly objection?: Objection;
  readonly result?: CallResult;
}
export interface Rating {
  readonly by: OfficerId;
  readonly organ: OrganId;
  readonly of: OrganId;
  readonly side: RatedSide;
  readonly points: RatingPoints;
  readonly reasons: string;
  readonly at: Instant;
}
export interface WhistleLink extends LinkTarget {
  readonly by: OfficerId;
  readonly organ: OrganId;
  readonly at: Instant;
  readonly note?: string;
}
export interface Meeting {
  readonly heldAt: Instant;
  readonly attendees: readonly { readonly organ: OrganId; readonly names: readonly string[] }[];
  readonly minutes: string;
}

export interface OpenWhistle {
  readonly opened: true;
  readonly whistleId: WhistleId;
  readonly township: OrganId;
  readonly state: WhistleState;
  readonly content: WhistleContent;
  readonly draftedBy: OfficerId;
  readonly draftedAt: Instant;
  /** Reasons of the last return or of the withdrawal. */
  readonly reasons?: string;
  readonly review?: { readonly by: OfficerId; readonly at: Instant; readonly opinion: string };
  readonly blown?: { readonly by: OfficerId; readonly at: Instant };
  readonly repeatOf?: EarlierWhistle;
  readonly calls: readonly Call[];
  readonly meetings: readonly Meeting[];
  /** Named by the township; see {@link leadOf} for who leads without that. */
  readonly lead?: OrganId;
  readonly reportedUp: readonly { readonly at: Instant; readonly about: readonly OrganId[]; readonly reasons: string }[];
  readonly closed?: { readonly by: OfficerId; readonly at: Instant; readonly summary: string };
  readonly ratings: readonly Rating[];
  readonly links: readonly WhistleLink[];
  readonly clocks: readonly WhistleClock[];
}
export type Whistle = { readonly opened: false } | OpenWhistle;

export const unblown: Whistle = { opened: false };

export const openWhistle = (whistle: Whistle): OpenWhistle => {
  if (!whistle.opened) throw new Rejection('whistle/unknown');
  return whistle;
};

/** An objection that was upheld: the organ has nothing more to do with the whistle, and it is not held against it. */
export const isReleased = ({ objection }: Pick<Call, 'objection'>): boolean => objection?.decided?.upheld === true;
export const objectionPending = ({ objection }: Pick<Call, 'objection'>): boolean =>
  objection !== undefined && objection.decided === undefined;
export const callOf = ({ calls }: Pick<OpenWhistle, 'calls'>, organ: OrganId): Call | undefined =>
  calls.find((call) => call.organ === organ);
/** Those who still have to do with it. */
export const liveCalls = ({ calls }: Pick<OpenWhistle, 'calls'>): readonly Call[] => calls.filter((call) => !isReleased(call));

/** 首接负责: whom the township named, else the first who reported, else the first who was called. Undefined when all were released. */
export const leadOf = (whistle: Pick<OpenWhistle, 'calls' | 'lead'>): OrganId | undefined => {
  const live = liveCalls(whistle);
  if (live.some(({ organ }) => organ === whistle.lead)) return whistle.lead;
  const reported = live.filter(({ report }) => report !== undefined);
  const [first] = reported.sort((a, b) => ((a.report?.at ?? '') < (b.report?.at ?? '') ? -1 : 1));
  return (first ?? live[0])?.organ;
};

export const whistleParties = ({ township, calls }: Pick<OpenWhistle, 'township' | 'calls'>): readonly OrganId[] => [
  township,
  ...calls.map(({ organ }) => organ),
];

export const linkedCases = ({ links }: Pick<OpenWhistle, 'links'>): readonly CaseId[] => [...new Set(links.map(({ caseId }) => caseId))];
