import { seriesId } from '../../../kernel/ids.js';
import { actor, at } from '../../../../test/support/case-fixtures.js';
import { specificationFor } from '../../../../test/support/specification.js';
import { type EraseSeriesKey, seriesKeeping } from './series.js';
import type { SeriesEvent } from './series.events.js';

const { given } = specificationFor(seriesKeeping);
const SERIES = seriesId('00000000-0000-4000-8000-0000000000f1');
const supervisor = actor('sy-sfj', 'supervisor');
const erase: EraseSeriesKey = {
  type: 'EraseSeriesKey',
  series: SERIES,
  actor: supervisor,
  at: at('2026-09-28T09:00'),
  ground: 'teaching-over',
  copies: 2,
  unsigned: 0,
};
const erased: SeriesEvent = {
  type: 'SeriesKeyErased',
  data: {
    series: SERIES,
    ground: 'teaching-over',
    copies: 2,
    by: supervisor.officerId,
    organ: supervisor.organId,
    occurredAt: at('2026-09-28T09:00'),
  },
};

describe('erasing the key of a series', () => {
  it('says why, and of how many copies', () => given().when(erase).then(erased));
  it('waits until somebody has answered for every copy', () =>
    given()
      .when({ ...erase, unsigned: 1 })
      .thenRejected('series/copies-unsigned', 'PIPL-51'));
  it('is done once', () => given(erased).when(erase).thenRejected('series/key-erased'));
});
