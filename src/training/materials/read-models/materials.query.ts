import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NameBook } from '../../../docket/index.js';
import { type OfficerId, officerId, organId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { instantOf } from '../../../system-clock.js';
import { type WaitingCount, waitingIn } from '../../../waiting/index.js';
import type { MaterialRowDto } from '../http/material.dto.js';
import type { MaterialState } from '../domain/material.js';
import { MATERIAL_STATES } from '../wording.js';

interface Row {
  readonly material_id: string;
  readonly title: string;
  readonly source: 'file' | 'scenario';
  readonly state: MaterialState;
  readonly item_name: string;
  readonly organs: readonly string[];
  readonly events: number;
  readonly findings: number;
  readonly open_findings: number;
  readonly series: string | null;
  readonly drawn_by: string;
  readonly drawn_at: Date;
}

/** Materials are made by hand, a few a month: the list is one page. */
const MOST = 500;

@Injectable()
export class MaterialsQuery {
  constructor(
    private readonly source: DataSource,
    private readonly names: NameBook,
    private readonly clock: Clock,
  ) {}

  /** Copies that somebody else drew and nobody has signed yet. */
  async waitingFor(signer: OfficerId): Promise<WaitingCount> {
    const where = `state = 'drawn' AND drawn_by <> $1`;
    return waitingIn(this.source, { table: 'materials', where, parameters: [signer], now: this.clock.now(), due: 'NULL::timestamptz' });
  }

  async all(state?: MaterialState): Promise<MaterialRowDto[]> {
    const rows = await this.source.query<readonly Row[]>(
      `SELECT * FROM materials WHERE $1::text IS NULL OR state = $1 ORDER BY drawn_at DESC, material_id LIMIT ${MOST}`,
      [state ?? null],
    );
    const names = await this.names.on();
    return rows.map((row) => ({
      materialId: row.material_id,
      title: row.title,
      source: row.source,
      state: row.state,
      stateName: MATERIAL_STATES[row.state],
      itemName: row.item_name,
      organs: row.organs.map((organ) => names.organ(organId(organ))),
      events: row.events,
      findings: row.findings,
      openFindings: row.open_findings,
      ...(row.series === null ? {} : { series: row.series }),
      drawnBy: names.officer(officerId(row.drawn_by)),
      drawnAt: instantOf(row.drawn_at.getTime()),
    }));
  }
}
