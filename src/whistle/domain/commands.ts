import type { Actor } from '../../kernel/actor.js';
import type { ConsultationId, HandoffId, OrganId, WhistleId } from '../../kernel/ids.js';
import type { OrganFact } from '../../kernel/register.js';
import type { Instant } from '../../kernel/time.js';
import type { WhistleDues } from './clocks.js';
import type { CallResult, EarlierWhistle, LinkTarget, RatingPoints, WhistleCall, WhistleContent } from './whistle.events.js';

interface Step {
  readonly whistleId: WhistleId;
  readonly actor: Actor;
  /** When it happened. */
  readonly at: Instant;
  /** Due dates of the clocks that this step may start, worked out by the handler. */
  readonly due: WhistleDues;
}

/** What a link must be checked against: the case file as it stands. */
export interface FileFact {
  readonly parties: readonly OrganId[];
  readonly handoffs: readonly HandoffId[];
  readonly consultations: readonly ConsultationId[];
}

export type WhistleCommand =
  | ({
      readonly type: 'DraftWhistle';
      readonly content: WhistleContent;
      readonly sender: OrganFact;
      readonly called: readonly OrganFact[];
    } & Step)
  | ({ readonly type: 'ReviseWhistle'; readonly content: WhistleContent; readonly called: readonly OrganFact[] } & Step)
  | ({ readonly type: 'ReturnWhistle'; readonly reasons: string } & Step)
  | ({ readonly type: 'ReviewWhistle'; readonly opinion: string } & Step)
  | ({
      readonly type: 'BlowWhistle';
      /** For a head who reviews and blows in one. */
      readonly opinion: string;
      readonly called: readonly OrganFact[];
      readonly repeatOf?: EarlierWhistle;
    } & Step)
  | ({ readonly type: 'WithdrawWhistle'; readonly reasons: string } & Step)
  | ({ readonly type: 'CallDepartment'; readonly call: WhistleCall; readonly called: OrganFact } & Step)
  | ({ readonly type: 'ReportIn'; readonly people: readonly string[]; readonly arrivedAt: Instant; readonly note?: string } & Step)
  | ({
      readonly type: 'HandleOnSite';
      readonly people: readonly string[];
      readonly handledAt: Instant;
      readonly findings: string;
      readonly measures: string;
      readonly finished: boolean;
    } & Step)
  | ({
      readonly type: 'HoldMeeting';
      readonly heldAt: Instant;
      readonly attendees: readonly { readonly organ: OrganId; readonly names: readonly string[] }[];
      readonly minutes: string;
    } & Step)
  | ({ readonly type: 'NameLead'; readonly lead: OrganId; readonly reasons: string } & Step)
  | ({
      readonly type: 'ObjectToCall';
      /** To whom the objection is addressed. */
      readonly to: OrganId;
      readonly grounds: string;
      readonly legalBasis: string;
      readonly believes?: OrganId;
    } & Step)
  | ({ readonly type: 'DecideObjection'; readonly of: OrganId; readonly upheld: boolean; readonly reasons: string } & Step)
  | ({ readonly type: 'ReportUp'; readonly about: readonly OrganId[]; readonly reasons: string } & Step)
  | ({ readonly type: 'CloseWhistle'; readonly results: readonly CallResult[]; readonly summary: string } & Step)
  | ({ readonly type: 'RateWhistle'; readonly of: OrganId; readonly points: RatingPoints; readonly reasons: string } & Step)
  | ({ readonly type: 'LinkWhistle'; readonly target: LinkTarget; readonly note?: string; readonly file: FileFact } & Step);

export type WhistleCommandType = WhistleCommand['type'];
export type WhistleCommandOf<Type extends WhistleCommandType> = Extract<WhistleCommand, { type: Type }>;
