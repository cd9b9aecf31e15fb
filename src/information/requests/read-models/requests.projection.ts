import type { EntityManager } from 'typeorm';
import { type StreamAt, StreamProjection, keepRows } from '../../../projections/index.js';
import { INFO_REQUEST_EVENTS, READINGS } from '../../domain/requests/event-types.js';
import type { InfoRequestEvent } from '../../domain/requests/events.js';
import { evolve } from '../../domain/requests/evolve.js';
import { type ShareRecord, noShare } from '../../domain/requests/share.js';
import { type RequestRow, requestRow } from './request.row.js';

const keep = keepRows<RequestRow>('information_requests', ['share_id'], [
  'share_id', 'viewers', 'requester', 'provider', 'case_id', 'kind', 'class', 'title', 'purpose', 'state', 'phase', 'awaits', 'next_step',
  'until', 'clock', 'due', 'started_at', 'search', 'sort_key', 'version',
]); // prettier-ignore

/** The lists of requests. Readings change no row: they are many, and stand in the log of their request. */
export class RequestsProjection extends StreamProjection<ShareRecord, InfoRequestEvent> {
  readonly name = 'information-requests';
  readonly label = '共享申请列表（信息共享）';
  readonly version = 1;
  readonly tables = ['information_requests'];
  readonly handles = INFO_REQUEST_EVENTS.filter((type) => !READINGS.includes(type));
  protected readonly fold = { initial: noShare, evolve };

  protected write(streams: readonly StreamAt<ShareRecord, InfoRequestEvent>[], manager: EntityManager): Promise<void> {
    return keep(
      streams.flatMap(({ state, last }) => (state.begun ? [requestRow(state, last.version)] : [])),
      manager,
    );
  }
}
