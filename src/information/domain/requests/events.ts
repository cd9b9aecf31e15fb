import type { Event } from '../../../kernel/event.js';
import type { CaseId, OfficerId, OrganId, ShareId } from '../../../kernel/ids.js';
import type { Instant, LocalDate } from '../../../kernel/time.js';
import type { ShareClockChange } from './clocks.js';
import type { Asked, CoordinationLevel, Grant, RecallGround, RefusalGround, Scope, ShareClass, ThirdParty, Unreadable } from './values.js';

interface Step {
  readonly shareId: ShareId;
  readonly by: OfficerId;
  readonly organ: OrganId;
  readonly occurredAt: Instant;
  readonly clocks: readonly ShareClockChange[];
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type InfoRequestEvent =
  | Event<
      'InfoRequestDrafted',
      Step &
        Asked & {
          readonly provider: OrganId;
          readonly authority: OrganId;
          /** Of the catalogue on that day; absent for case material. */
          readonly class?: ShareClass;
          readonly title: string;
          readonly caseId?: CaseId;
        }
    >
  | Event<'InfoRequestRevised', Step & Asked>
  | Event<'InfoRequested', Step>
  | Event<'InfoRequestWithdrawn', Step & { readonly reasons: string }>
  | Event<'InfoSupplementNoticed', Step & { readonly missing: readonly string[] }>
  | Event<'InfoSupplemented', Step & { readonly scope: Scope; readonly note: string }>
  | Event<'InfoExtensionRequested', Step & { readonly reasons: string }>
  /** By the data authority, or for case material by the provider itself; the requester reads it here. */
  | Event<'InfoExtended', Step & { readonly reasons: string }>
  | Event<'InfoExtensionDeclined', Step & { readonly reasons: string }>
  | Event<'InfoGranted', Step & { readonly grant: Grant; readonly conditional: boolean; readonly caseId?: CaseId }>
  | Event<'InfoRefused', Step & { readonly ground: RefusalGround; readonly reasons: string }>
  /** Records by their ids, or the version of the provider's file: later records and later versions are not shared. */
  | Event<'InfoDelivered', Step & { readonly records?: readonly string[]; readonly caseVersion?: number }>
  | Event<'InfoRead', Step & { readonly purpose: string; readonly fields: readonly string[] }>
  | Event<'InfoReadRefused', Step & { readonly purpose: string; readonly because: Unreadable }>
  | Event<
      'InfoCorrectionRequested',
      Step & { readonly correctionId: string; readonly record: string; readonly field: string; readonly problem: string }
    >
  | Event<'InfoCorrected', Step & { readonly correctionId: string; readonly value?: string; readonly explanation: string }>
  | Event<'InfoMisused', Step & { readonly facts: string }>
  | Event<'InfoAccessSuspended', Step & { readonly rectifyBy: LocalDate }>
  | Event<'InfoRectified', Step & { readonly report: string }>
  | Event<'InfoAccessResumed', Step & { readonly opinion: string }>
  | Event<'InfoTerminated', Step & { readonly reasons: string }>
  | Event<
      'InfoRecalled',
      Step & { readonly ground: RecallGround; readonly reasons: string; readonly negotiation: string; readonly filedWith: OrganId }
    >
  | Event<'InfoOnwardConsented', Step & ThirdParty>
  | Event<'InfoPassedOn', Step & ThirdParty>
  | Event<'InfoNegotiated', Step & { readonly content: string; readonly agreed: boolean }>
  | Event<'InfoDisputeRaised', Step & { readonly matter: string; readonly level: CoordinationLevel }>
  | Event<
      'InfoDisputeCoordinated',
      Step & {
        readonly outcome: 'share' | 'not-share' | 'no-agreement';
        readonly opinion: string;
        readonly documentNumber?: string;
        /** To whom it goes when nobody agreed. */
        readonly government?: OrganId;
      }
    >
  | Event<
      'InfoDisputeDecided',
      Step & { readonly outcome: 'share' | 'not-share'; readonly decision: string; readonly documentNumber: string }
    >;
