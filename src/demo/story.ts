import type { HandlingInput, Registration } from '../case-handling/index.js';
import type { HandoffInput } from '../case-transfer/index.js';
import type { Instant } from '../kernel/time.js';

type WithoutId<T> = T extends unknown ? Omit<T, 'handoffId'> : never;

/** An officer's registration without what the platform fills in. */
export interface Act {
  /** Username of the demonstration officer who acts. */
  readonly who: string;
  readonly at: Instant;
  /** Which file of the story; `main` unless the story has several. */
  readonly file: string;
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
  | (Act & { readonly kind: 'handoff'; readonly input: WithoutId<HandoffInput>; readonly handoff: string })
  /** An attempt that a rule refuses with this code; nothing is stored. */
  | (Act & { readonly kind: 'refused'; readonly code: string; readonly attempt: Step });

/** A worked case, step by step, with dates. */
export interface Story {
  /** As in the scenarios, e.g. `S01`. */
  readonly id: string;
  readonly title: string;
  readonly steps: readonly Step[];
}
