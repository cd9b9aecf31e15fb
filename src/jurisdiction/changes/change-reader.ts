import { Injectable } from '@nestjs/common';
import { catalogueStream } from '../../kernel/ids.js';
import { EventCatalogue, EventStore, load } from '../../event-store/index.js';
import { type CatalogueChanges } from '../domain/changes/change-state.js';
import { catalogueChanges } from '../domain/changes/decider.js';

/** 上犹县; one stream, because changes of one item must see each other. */
export const CATALOGUE_STREAM = catalogueStream('360724');

/** The changes as the record has them now; a county has some tens of them in a year, so they are read whole. */
@Injectable()
export class ChangeReader {
  constructor(
    private readonly store: EventStore,
    private readonly events: EventCatalogue,
  ) {}

  async read(): Promise<{ readonly state: CatalogueChanges; readonly version: number }> {
    const { state, version } = await load(this.store, this.events, catalogueChanges, CATALOGUE_STREAM);
    return { state, version };
  }
}
