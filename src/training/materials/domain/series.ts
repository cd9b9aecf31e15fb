import type { Actor } from '../../../kernel/actor.js';
import type { Decider } from '../../../kernel/decider.js';
import type { OfficerId, SeriesId } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { Instant } from '../../../kernel/time.js';
import type { ErasureGround, SeriesEvent } from './series.events.js';
import { SERIES_STEPS } from './steps.js';

/** 系列: its key and its pseudonyms stand beside the record; the record knows that they are gone. */
export interface SeriesFile {
  readonly erased?: { readonly by: OfficerId; readonly at: Instant; readonly ground: ErasureGround };
}

export interface EraseSeriesKey {
  readonly type: 'EraseSeriesKey';
  readonly series: SeriesId;
  readonly actor: Actor;
  readonly at: Instant;
  readonly ground: ErasureGround;
  /** Copies that were drawn in the series, and those among them that await 签批. */
  readonly copies: number;
  readonly unsigned: number;
}

const decide = ({ type, series, actor, at, ground, copies, unsigned }: EraseSeriesKey, { erased }: SeriesFile): readonly SeriesEvent[] => {
  if (erased !== undefined && !SERIES_STEPS[type].from.includes('erased')) throw new Rejection('series/key-erased', { at: erased.at });
  if (unsigned > 0) throw new Rejection('series/copies-unsigned', { unsigned }, 'PIPL-51');
  return [{ type: 'SeriesKeyErased', data: { series, ground, copies, by: actor.officerId, organ: actor.organId, occurredAt: at } }];
};

/** The one event there is. */
const evolve = (file: SeriesFile, { data: { by, occurredAt: at, ground } }: SeriesEvent): SeriesFile => ({
  ...file,
  erased: { by, at, ground },
});

export const seriesKeeping: Decider<SeriesFile, EraseSeriesKey, SeriesEvent> = { initial: {}, evolve, decide };
