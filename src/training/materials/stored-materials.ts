import { Injectable } from '@nestjs/common';
import { type MaterialId, materialStream } from '../../kernel/ids.js';
import { EventCatalogue, EventStore, load } from '../../event-store/index.js';
import { materialKeeping } from './domain/decider.js';
import type { DrawnMaterial } from './domain/material.js';
import { settledEvents, settledText } from './domain/settled-texts.js';
import { historyOf } from './material-history.js';
import { type Material, Materials } from './materials.js';

/** Histories are chained once and kept while they are used. */
const KEPT = 16;

/** A material with what only those who answer for it read. */
export interface ReadMaterial {
  readonly file: DrawnMaterial;
  /** Of its own stream. */
  readonly version: number;
  readonly material: Material;
}

@Injectable()
export class StoredMaterials extends Materials {
  readonly #kept = new Map<string, ReadMaterial>();

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {
    super();
  }

  override async find(id: MaterialId): Promise<Material | undefined> {
    return (await this.read(id))?.material;
  }

  async read(id: MaterialId): Promise<ReadMaterial | undefined> {
    const stream = materialStream(id);
    const [head] = await this.store.readBackwards(stream, 1);
    if (head === undefined) return undefined;
    const key = `${id} ${head.version}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const { state: file, version } = await load(this.store, this.catalogue, materialKeeping, stream);
    if (!file.drawn) return undefined;
    const read = { file, version, material: materialOf(file) };
    this.#keep(key, read);
    return read;
  }

  #keep(key: string, read: ReadMaterial): void {
    this.#kept.set(key, read);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }
}

const materialOf = ({ materialId, title, caseId, source, cast, state, copied, findings }: DrawnMaterial): Material => ({
  materialId,
  title: settledText(findings)(title),
  source,
  state,
  caseId,
  cast,
  history: historyOf(caseId, settledEvents(copied, findings)),
});
