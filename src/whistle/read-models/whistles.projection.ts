import type { EntityManager } from 'typeorm';
import { type StreamAt, StreamProjection, keepRows } from '../../projections/index.js';
import { whistling } from '../domain/decider.js';
import type { Whistle } from '../domain/whistle.js';
import { WHISTLE_EVENT_TYPES } from '../domain/whistle-event-types.js';
import type { WhistleEvent } from '../domain/whistle.events.js';
import { type WhistleLinkRow, type WhistleRow, linkRows, whistleRow } from './whistle.row.js';

const LINK_COLUMNS = ['whistle_id', 'case_id', 'kind', 'target_id', 'linked_at'] as const satisfies readonly (keyof WhistleLinkRow)[];

const keep = keepRows<WhistleRow>('whistles', ['whistle_id'], [
  'whistle_id', 'township', 'viewers', 'blown', 'title', 'address', 'items', 'item_names', 'urgent', 'simple', 'state', 'phase', 'awaits', 'calls',
  'lead', 'objected', 'clock', 'due', 'respond_due', 'drafted_at', 'blown_at', 'ended_at', 'repeat_of', 'linked', 'search', 'sort_key', 'version',
]); // prettier-ignore
const INSERT_LINKS = `INSERT INTO whistle_links (${LINK_COLUMNS.join(', ')})
  SELECT ${LINK_COLUMNS.join(', ')} FROM json_populate_recordset(NULL::whistle_links, $1) ON CONFLICT DO NOTHING`;

/** The board of 吹哨报到. */
export class WhistlesProjection extends StreamProjection<Whistle, WhistleEvent> {
  readonly name = 'whistles';
  readonly label = '吹哨看板（吹哨报到）';
  readonly version = 1;
  readonly tables = ['whistles', 'whistle_links'];
  readonly handles = WHISTLE_EVENT_TYPES.map(({ type }) => type);
  protected readonly fold = whistling;

  protected async write(streams: readonly StreamAt<Whistle, WhistleEvent>[], manager: EntityManager): Promise<void> {
    const whistles = streams.flatMap(({ state, last }) => (state.opened ? [{ whistle: state, row: whistleRow(state, last) }] : []));
    await keep(
      whistles.map(({ row }) => row),
      manager,
    );
    const links = whistles.flatMap(({ whistle }) => linkRows(whistle));
    if (links.length > 0) await manager.query(INSERT_LINKS, [JSON.stringify(links)]);
  }
}
