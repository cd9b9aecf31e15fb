import { type CaseId, type ClockId, type SupervisionId, caseStream, supervisionId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { derivedEventId } from '../../event-store/index.js';

/** The id of the supervision that this miss opens, the same however often and by whomever it is recorded. */
export const supervisionOfMiss = (id: CaseId, clock: ClockId, due: Instant): SupervisionId =>
  supervisionId(derivedEventId(caseStream(id), `supervision:${clock}:${due}`, 0));
