import { Injectable } from '@nestjs/common';
import { type ItemCode, organId } from '../../kernel/ids.js';
import { type LocalDate, dateOf } from '../../kernel/time.js';
import type { CaseEvent, OpenFile } from '../../case-file/index.js';
import type { RecordedEvent } from '../../kernel/event.js';
import { CatalogueService } from '../../jurisdiction/index.js';
import { type OrganDirectory, OrganisationsService } from '../../organisations/index.js';
import type { CompetenceSources } from './step-competence.js';

const itemsIn = (file: OpenFile, events: readonly RecordedEvent<CaseEvent>[]): readonly ItemCode[] => {
  const named = events.flatMap(({ data }) => ('competence' in data && data.competence !== undefined ? [data.competence.item] : []));
  const opened = events.flatMap(({ data }) => ('details' in data && typeof data.details === 'object' ? [data.details.item] : []));
  return [...new Set([file.details.item, ...opened, ...named])];
};

/** Reads once what a whole history is asked about. */
@Injectable()
export class FileCompetence {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly organisations: OrganisationsService,
  ) {}

  async sources(file: OpenFile, events: readonly RecordedEvent<CaseEvent>[]): Promise<CompetenceSources> {
    const items = itemsIn(file, events);
    const days = [...new Set(events.map(({ data }) => dateOf(data.occurredAt)))];
    const [{ items: wordings }, holdings, register] = await Promise.all([
      this.catalogue.lists(items, []),
      Promise.all(items.map((item) => this.catalogue.tracedHoldings(item))),
      this.organisations.register(),
    ]);
    const township = register.nearest(organId(file.details.place.township), days.at(-1) ?? dateOf(file.openedAt));
    return {
      wordings,
      holdings: holdings.flat(),
      placeName: (township?.name ?? file.details.place.township).replace(/人民政府$/, ''),
      directory: (day: LocalDate): OrganDirectory => ({
        nameOf: (id) => register.nearest(id, day)?.name ?? id,
        exists: (id) => register.on(id, day) !== undefined,
      }),
    };
  }
}
