import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../kernel/event.js';
import { CASE_EVENT_TYPES } from '../../case-file/index.js';
import type { Projection } from '../../projections/index.js';
import { ASSESSMENT_EVENT_TYPES } from '../domain/events.js';
import { factsIn } from '../domain/facts.js';

/** Of whistles and shares, by their stored names: whoever writes them, their clocks are written alike. */
const ELSEWHERE: readonly string[] = [
  'WhistleDrafted', 'WhistleRevised', 'WhistleReturned', 'WhistleReviewed', 'WhistleBlown', 'WhistleWithdrawn', 'DepartmentCalled',
  'DepartmentResponded', 'OnSiteHandled', 'WhistleMeetingHeld', 'WhistleLeadNamed', 'WhistleObjected', 'WhistleObjectionDecided',
  'WhistleReportedUp', 'WhistleClosed', 'WhistleRated',
  'InfoRequested', 'InfoRequestWithdrawn', 'InfoSupplementNoticed', 'InfoSupplemented', 'InfoExtended', 'InfoGranted', 'InfoRefused',
  'InfoDelivered', 'InfoTerminated', 'InfoRecalled',
]; // prettier-ignore

const INSERT = `INSERT INTO assessment_facts (fact_id, subject, recorded_at, touches, fact)
  SELECT fact_id, subject, recorded_at, touches, fact FROM json_populate_recordset(NULL::assessment_facts, $1) ON CONFLICT (fact_id) DO NOTHING`;

/** Facts of the assessment, one event at a time; a row is never changed, so that the past can be asked again. */
export class AssessmentFactsProjection implements Projection {
  readonly name = 'assessment-facts';
  readonly label = '考评（指标的事实）';
  readonly version = 1;
  readonly tables = ['assessment_facts'];
  readonly handles = [...CASE_EVENT_TYPES.map(({ type }) => type as string), ...ELSEWHERE, ...ASSESSMENT_EVENT_TYPES];

  apply(event: RecordedEvent, manager: EntityManager): Promise<void> {
    return this.applyAll([event], manager);
  }

  async applyAll(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    const rows = events.flatMap((event) =>
      factsIn(event).map((fact, index) => ({
        fact_id: `${event.stream}@${event.version}#${index}`,
        subject: fact.subject,
        recorded_at: fact.recordedAt,
        touches: fact.touches,
        fact,
      })),
    );
    if (rows.length > 0) await manager.query(INSERT, [JSON.stringify(rows)]);
  }
}
