import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NameBook } from '../../../docket/index.js';
import { EventCatalogue, EventStore, load } from '../../../event-store/index.js';
import { type SeriesId, seriesStream } from '../../../kernel/ids.js';
import { seriesKeeping } from '../domain/series.js';
import type { TrainingSeriesDto } from '../http/series.dto.js';
import { ERASURE_NAMES } from '../wording.js';

interface Row {
  readonly series: SeriesId;
  readonly name: string;
  readonly copies: number;
  readonly unsigned: number;
}

const SELECT = `SELECT s.series, s.name, count(*)::int AS copies, (count(*) FILTER (WHERE m.state = 'drawn'))::int AS unsigned
  FROM material_series s JOIN material_copies c ON c.series = s.series LEFT JOIN materials m ON m.material_id = c.material_id
  GROUP BY s.series ORDER BY s.created_at DESC, s.series`;

/** 系列 with their copies, and whether anything still leads from them to a file. */
@Injectable()
export class SeriesQuery {
  constructor(
    private readonly source: DataSource,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly names: NameBook,
  ) {}

  async all(mayErase: boolean): Promise<TrainingSeriesDto[]> {
    const rows = await this.source.query<readonly Row[]>(SELECT);
    const names = await this.names.on();
    return Promise.all(
      rows.map(async ({ series, name, copies, unsigned }) => {
        const { erased } = (await load(this.store, this.catalogue, seriesKeeping, seriesStream(series))).state;
        const item = { series, name, copies, unsigned, mayErase: mayErase && erased === undefined };
        if (erased === undefined) return item;
        return { ...item, erasedAt: erased.at, erasedBy: names.officer(erased.by), groundName: ERASURE_NAMES[erased.ground] };
      }),
    );
  }
}
