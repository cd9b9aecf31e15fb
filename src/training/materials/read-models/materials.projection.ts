import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../../kernel/event.js';
import { type EventCatalogue, type EventStore, load } from '../../../event-store/index.js';
import type { Projection } from '../../../projections/index.js';
import { materialKeeping } from '../domain/decider.js';
import { MATERIAL_EVENT_TYPES } from '../domain/material-event-types.js';
import { openFindings } from '../domain/material.js';
import { settledText } from '../domain/settled-texts.js';
import type { MaterialEvent } from '../domain/material.events.js';

const COLUMNS = [
  'material_id', 'title', 'source', 'state', 'item_name', 'organs', 'events', 'findings', 'open_findings', 'series', 'drawn_by', 'drawn_at', 'version',
] as const; // prettier-ignore

const UPSERT = `INSERT INTO materials (${COLUMNS.join(', ')}) SELECT ${COLUMNS.join(', ')} FROM json_populate_recordset(NULL::materials, $1)
  ON CONFLICT (material_id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}
  WHERE materials.version <= EXCLUDED.version`;

/** The list of 教学案卷. A batch is answered with each as it stands at the end of its stream. */
export class MaterialsProjection implements Projection {
  readonly name = 'materials';
  readonly label = '教学案卷';
  readonly version = 1;
  readonly tables = ['materials'];
  readonly handles = MATERIAL_EVENT_TYPES.map(({ type }) => type).filter((type) => type !== 'MaterialPartCopied');

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
  ) {}

  apply(event: RecordedEvent, manager: EntityManager): Promise<void> {
    return this.applyAll([event], manager);
  }

  async applyAll(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    const streams = [...new Set(events.map(({ stream }) => stream))];
    const rows = (await Promise.all(streams.map((stream) => this.row(stream)))).filter((row) => row !== undefined);
    await manager.query(UPSERT, [JSON.stringify(rows)]);
  }

  private async row(stream: RecordedEvent<MaterialEvent>['stream']) {
    const { state: file, version } = await load(this.store, this.catalogue, materialKeeping, stream);
    if (!file.drawn) return undefined;
    const opened = file.copied[0]?.data as { readonly details?: { readonly itemName?: string } } | undefined;
    return {
      ...{
        material_id: file.materialId,
        title: settledText(file.findings)(file.title),
        source: file.source,
      },
      ...{ state: file.state, item_name: opened?.details?.itemName ?? '', organs: [...new Set(file.cast.map(({ organ }) => organ))] },
      ...{ events: file.size, findings: file.findings.length, open_findings: openFindings(file).length },
      ...{ series: file.series ?? null, drawn_by: file.drawnBy, drawn_at: file.drawnAt, version },
    };
  }
}
