import type { EntityManager } from 'typeorm';
import { type EventCatalogue, type EventStore } from '../../../event-store/index.js';
import { type RecordedEvent, factOf } from '../../../kernel/event.js';
import type { Projection } from '../../../projections/index.js';
import { INFO_REQUEST_EVENTS, READINGS } from '../../domain/requests/event-types.js';
import type { InfoRequestEvent } from '../../domain/requests/events.js';
import { evolve } from '../../domain/requests/evolve.js';
import { noShare } from '../../domain/requests/share.js';
import { type RequestRow, requestRow } from './request.row.js';

const COLUMNS = [
  'share_id', 'viewers', 'requester', 'provider', 'case_id', 'kind', 'class', 'title', 'purpose', 'state', 'phase', 'awaits', 'next_step',
  'until', 'clock', 'due', 'started_at', 'search', 'sort_key', 'version',
] as const satisfies readonly (keyof RequestRow)[]; // prettier-ignore

const UPSERT = `INSERT INTO information_requests (${COLUMNS.join(', ')})
  SELECT ${COLUMNS.join(', ')} FROM json_populate_recordset(NULL::information_requests, $1)
  ON CONFLICT (share_id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}
  WHERE information_requests.version <= EXCLUDED.version`;

/** The lists of requests. Readings change no row: they are many, and stand in the log of their request. */
export class RequestsProjection implements Projection {
  readonly name = 'information-requests';
  readonly label = '共享申请列表（信息共享）';
  readonly version = 1;
  readonly tables = ['information_requests'];
  readonly handles = INFO_REQUEST_EVENTS.filter((type) => !READINGS.includes(type));

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  apply(event: RecordedEvent, manager: EntityManager): Promise<void> {
    return this.applyAll([event], manager);
  }

  async applyAll(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    const last = new Map(events.map((event) => [event.stream, event]));
    const rows = (await Promise.all([...last.values()].map((event) => this.rowAt(event)))).flat();
    if (rows.length > 0) await manager.query(UPSERT, [JSON.stringify(rows)]);
  }

  private async rowAt({ stream, version }: RecordedEvent): Promise<readonly RequestRow[]> {
    const stored = (await this.store.read(stream)).filter((record) => record.version <= version);
    const events = stored.map((record) => this.catalogue.upcast<InfoRequestEvent>(record));
    const share = events.reduce((state, event) => evolve(state, factOf(event)), noShare);
    return share.begun ? [requestRow(share, version)] : [];
  }
}
