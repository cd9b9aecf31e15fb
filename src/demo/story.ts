import type { RatingInput } from '../assessment/index.js';
import type { HandlingInput, Registration } from '../case-handling/index.js';
import type { HandoffInput } from '../case-transfer/index.js';
import type { ConsultationInput } from '../consultation/index.js';
import type { DisputeInput } from '../dispute/index.js';
import type { ChangeInput } from '../jurisdiction/index.js';
import type { PushInput } from '../information/pushes/index.js';
import type { ClockId, OrganId } from '../kernel/ids.js';
import type { RequestInput } from '../information/index.js';
import type { Instant, LocalDate } from '../kernel/time.js';
import type { SupervisionInput } from '../supervision/index.js';
import type { WhistleInput } from '../whistle/index.js';

/** What a step says beside which handoff, consultation, dispute or supervision it is taken in. */
type Without<T, Id extends string> = T extends unknown ? Omit<T, Id> : never;

/** An officer's registration without what the platform fills in. */
export interface Act {
  /** Username of the demonstration officer who acts. */
  readonly who: string;
  readonly at: Instant;
  /** Which file of the story; `main` unless the story has several. */
  readonly file: string;
}
/** The missed duty that a supervision is about; all that stories supervise end with a day. */
export interface MissedDuty {
  readonly clock: ClockId;
  readonly lastDay: LocalDate;
}
export type Step =
  | (Act & { readonly kind: 'open'; readonly registration: Omit<Registration, 'matterId' | 'splitFrom'> })
  /** `file` is split; the named acts get files of their own under their keys. */
  | (Act & {
      readonly kind: 'split';
      readonly reason: string;
      readonly parts: readonly {
        readonly key: string;
        readonly title: string;
        readonly cause: string;
        readonly item: string;
        readonly facts: string;
      }[];
    })
  | (Act & { readonly kind: 'handling'; readonly input: HandlingInput })
  | (Act & { readonly kind: 'handoff'; readonly input: Without<HandoffInput, 'handoffId'>; readonly handoff: string })
  | (Act & { readonly kind: 'consultation'; readonly input: Without<ConsultationInput, 'consultationId'>; readonly consultation: string })
  | (Act & { readonly kind: 'dispute'; readonly input: Without<DisputeInput, 'disputeId'>; readonly dispute: string })
  | (Act & { readonly kind: 'supervision'; readonly input: Without<SupervisionInput, 'supervisionId'>; readonly duty: MissedDuty })
  /** 清单变动; it writes to the stream of the county's list and concerns no file. */
  | (Act & { readonly kind: 'change'; readonly input: Without<ChangeInput, 'changeId'>; readonly change: string })
  /** `share` names the push or subscription inside the story. */
  | (Act & { readonly kind: 'push'; readonly input: PushInput; readonly share: string })
  | (Act & { readonly kind: 'rating'; readonly input: RatingInput; readonly township: OrganId })
  | (Act & { readonly kind: 'publish-assessment'; readonly quarter: RatingInput['quarter'] })
  /** Writes to a stream of its own beside the files. */
  | (Act & { readonly kind: 'whistle'; readonly input: Without<WhistleInput, 'whistleId'>; readonly whistle: string })
  /** A step of a request for information, in a stream of its own beside the files. */
  | (Act & { readonly kind: 'share'; readonly input: RequestInput; readonly share: string })
  /** Reads what is shared. */
  | (Act & { readonly kind: 'reading'; readonly purpose: string; readonly share: string })
  /** An attempt that a rule refuses with this code; nothing is stored. */
  | (Act & { readonly kind: 'refused'; readonly code: string; readonly attempt: Step });

export type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

/** A worked case, step by step, with dates. */
export interface Story {
  /** As in the scenarios, e.g. `S01`. */
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
}
