import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../kernel/event.js';
import type { EventCatalogue, EventStore } from '../../event-store/index.js';
import type { Projection } from '../../projections/index.js';
import { WHISTLE_EVENT_TYPES } from '../domain/whistle-event-types.js';
import type { WhistleEvent } from '../domain/whistle.events.js';
import { type WhistleLinkRow, type WhistleRow, linkRows, whistleAfter, whistleRow } from './whistle.row.js';

const COLUMNS = [
  'whistle_id', 'township', 'viewers', 'blown', 'title', 'address', 'items', 'item_names', 'urgent', 'simple', 'state', 'phase', 'awaits', 'calls',
  'lead', 'objected', 'clock', 'due', 'respond_due', 'drafted_at', 'blown_at', 'ended_at', 'repeat_of', 'linked', 'search', 'sort_key', 'version',
] as const satisfies readonly (keyof WhistleRow)[]; // prettier-ignore
const LINK_COLUMNS = ['whistle_id', 'case_id', 'kind', 'target_id', 'linked_at'] as const satisfies readonly (keyof WhistleLinkRow)[];

const UPSERT = `INSERT INTO whistles (${COLUMNS.join(', ')}) SELECT ${COLUMNS.join(', ')} FROM json_populate_recordset(NULL::whistles, $1)
  ON CONFLICT (whistle_id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}
  WHERE whistles.version <= EXCLUDED.version`;
const INSERT_LINKS = `INSERT INTO whistle_links (${LINK_COLUMNS.join(', ')})
  SELECT ${LINK_COLUMNS.join(', ')} FROM json_populate_recordset(NULL::whistle_links, $1) ON CONFLICT DO NOTHING`;

/** The board of 吹哨报到. A batch is answered with each whistle as it stood at its last event in the batch. */
export class WhistlesProjection implements Projection {
  readonly name = 'whistles';
  readonly label = '吹哨看板（吹哨报到）';
  readonly version = 1;
  readonly tables = ['whistles', 'whistle_links'];
  readonly handles = WHISTLE_EVENT_TYPES.map(({ type }) => type);

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  apply(event: RecordedEvent, manager: EntityManager): Promise<void> {
    return this.applyAll([event], manager);
  }

  async applyAll(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    const last = new Map(events.map((event) => [event.stream, event]));
    const found = await Promise.all([...last.values()].map((event) => this.at(event)));
    const whistles = found.filter((known) => known !== undefined);
    const links = whistles.flatMap(({ whistle }) => linkRows(whistle));
    await manager.query(UPSERT, [JSON.stringify(whistles.map(({ row }) => row))]);
    if (links.length > 0) await manager.query(INSERT_LINKS, [JSON.stringify(links)]);
  }

  private async at({ stream, version }: RecordedEvent) {
    const events = (await this.store.read(stream))
      .filter((record) => record.version <= version)
      .map((record) => this.catalogue.upcast<WhistleEvent>(record));
    const whistle = whistleAfter(events);
    const last = events.at(-1);
    return whistle === undefined || last === undefined ? undefined : { whistle, row: whistleRow(whistle, last) };
  }
}
