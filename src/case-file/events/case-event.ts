import type { ConsultationEvent } from './consultation.events.js';
import type { DisputeEvent } from './dispute.events.js';
import type { HandlingEvent } from './handling.events.js';
import type { HandoffEvent } from './handoff.events.js';
import type { SuccessionEvent } from './succession.events.js';
import type { SupervisionEvent } from './supervision.events.js';

/** Everything that can have happened in a case file. */
export type CaseEvent = HandlingEvent | HandoffEvent | ConsultationEvent | DisputeEvent | SupervisionEvent | SuccessionEvent;
