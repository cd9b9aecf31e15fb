import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RecordedEvent } from '../../kernel/event.js';
import { type OrganId, type StreamName, streamName } from '../../kernel/ids.js';
import { NameBook } from '../../docket/index.js';
import { EventCatalogue, EventStore } from '../../event-store/index.js';
import { CRITERION_NAMES, RATING_CRITERIA, type RatingEvent } from '../domain/events.js';
import type { Quarter } from '../domain/quarter.js';
import type { RatingDto } from '../http/assessment.dto.js';

/** Ratings that townships gave for a quarter, as they stand. */
@Injectable()
export class RatingsQuery {
  constructor(
    private readonly source: DataSource,
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly names: NameBook,
  ) {}

  /** Of all townships for the quarter; which of them somebody sees is for the caller. */
  async of(quarter: Quarter): Promise<readonly Omit<RatingDto, 'mayCorrect'>[]> {
    const names = await this.names.on();
    const ratings: Omit<RatingDto, 'mayCorrect'>[] = [];
    for (const stream of await this.streams(quarter)) {
      const records = (await this.store.read(stream)).map((record) => this.catalogue.upcast<RatingEvent>(record));
      for (const department of new Set(records.map(({ data }) => data.department))) {
        const own = records.filter(({ data }) => data.department === department);
        const last = own.at(-1) as RecordedEvent<RatingEvent>;
        const { data } = last;
        ratings.push({
          quarter,
          township: names.organ(data.organ),
          department: names.organ(department),
          criteria: RATING_CRITERIA.map((criterion) => ({ criterion, name: CRITERION_NAMES[criterion], points: data.points[criterion] })),
          reason: data.reason,
          by: names.officer(data.by),
          at: data.occurredAt,
          corrections: own.length - 1,
          version: last.version,
        });
      }
    }
    return ratings;
  }

  async ratedBy(township: OrganId, quarter: Quarter): Promise<ReadonlySet<OrganId>> {
    const records = await this.store.read(streamName(`rating-${quarter}-${township}`));
    return new Set(records.map((record) => this.catalogue.upcast<RatingEvent>(record).data.department));
  }

  private async streams(quarter: Quarter): Promise<readonly StreamName[]> {
    const rows: unknown = await this.source.query(
      `SELECT DISTINCT fact->>'stream' AS stream FROM assessment_facts WHERE subject LIKE $1 ORDER BY 1`,
      [`rating-${quarter}-%`],
    );
    return (rows as readonly { readonly stream: StreamName }[]).map(({ stream }) => stream);
  }
}
