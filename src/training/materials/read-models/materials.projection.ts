import type { EntityManager } from 'typeorm';
import type { RecordedEvent } from '../../../kernel/event.js';
import { load } from '../../../event-store/index.js';
import { BatchProjection, keepRows } from '../../../projections/index.js';
import { materialKeeping } from '../domain/decider.js';
import { MATERIAL_EVENT_TYPES } from '../domain/material-event-types.js';
import { openFindings } from '../domain/material.js';
import { settledText } from '../domain/settled-texts.js';
import type { MaterialEvent } from '../domain/material.events.js';

const keep = keepRows('materials', ['material_id'], [
  'material_id', 'title', 'source', 'state', 'item_name', 'organs', 'events', 'findings', 'open_findings', 'series', 'drawn_by', 'drawn_at', 'version',
]); // prettier-ignore

/** The list of 教学案卷. A batch is answered with each as it stands at the end of its stream. */
export class MaterialsProjection extends BatchProjection {
  readonly name = 'materials';
  readonly label = '教学案卷';
  readonly version = 1;
  readonly tables = ['materials'];
  readonly handles = MATERIAL_EVENT_TYPES.map(({ type }) => type).filter((type) => type !== 'MaterialPartCopied');

  async applyAll(events: readonly RecordedEvent[], manager: EntityManager): Promise<void> {
    const streams = [...new Set(events.map(({ stream }) => stream))];
    const rows = (await Promise.all(streams.map((stream) => this.row(stream)))).filter((row) => row !== undefined);
    await keep(rows, manager);
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
