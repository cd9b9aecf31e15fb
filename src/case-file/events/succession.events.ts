import type { Event } from '../../kernel/event.js';
import type { CatalogueChangeId, ConsultationId, DisputeId, HandoffId, OrganId } from '../../kernel/ids.js';
import type { Instant, LocalDate } from '../../kernel/time.js';
import type { ClockChange } from './clock-change.js';

/** Parts of the file in which the successor would stand against itself: they end with the succession. */
export interface PointlessParts {
  readonly handoffs: readonly HandoffId[];
  readonly consultations: readonly ConsultationId[];
  readonly disputes: readonly DisputeId[];
}

/** Stored contract: add optional fields freely; anything else is a new version with an upcaster. */
export type SuccessionEvent =
  /**
   * An organ was abolished, and another goes on in its place and its own name, in everything that it had in hand in this file.
   * Happened with the effect of the change, whenever it was recorded; nobody's act.
   */
  Event<
    'ResponsibilitySucceeded',
    {
      readonly changeId: CatalogueChangeId;
      readonly from: OrganId;
      readonly to: OrganId;
      /** True: the table of the change names the successor for the item of the file. False: it is the general successor. */
      readonly byRow: boolean;
      /** Whether the organ had the matter, or only a part in it. */
      readonly responsible: boolean;
      readonly basis: string;
      readonly documentNumber: string;
      readonly transitionUntil: LocalDate;
      readonly ended: PointlessParts;
      readonly occurredAt: Instant;
      readonly clocks: readonly ClockChange[];
    }
  >;
