import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CASE_STATES, NameBook, type Names } from '../../../docket/index.js';
import { decodeCursor, encodeCursor } from '../../../http/cursor.js';
import type { OrganId } from '../../../kernel/ids.js';
import type { CandidateDto, CandidatesDto } from '../http/material.dto.js';
import { MECHANISM_NAMES } from '../wording.js';
import type { CandidateRow, Mechanism } from './candidate.row.js';

export interface CandidateFilter {
  readonly item?: string;
  readonly organ?: string;
  readonly month?: string;
  readonly mechanism?: Mechanism;
  readonly late?: boolean;
}

const SELECT = `SELECT case_id, item, item_name, township, organs, month, state, events, mechanisms, late FROM material_candidates
  WHERE ($1::text IS NULL OR item = $1 OR position($1 in item_name) > 0) AND ($2::text IS NULL OR $2 = ANY (organs))
    AND ($3::text IS NULL OR month = $3) AND ($4::text IS NULL OR $4 = ANY (mechanisms))
    AND ($5::boolean IS NULL OR (late > 0) = $5) AND ($6::text IS NULL OR (month, case_id::text) < ($6, $7))
  ORDER BY month DESC, case_id::text DESC LIMIT $8`;

@Injectable()
export class CandidatesQuery {
  constructor(
    private readonly source: DataSource,
    private readonly names: NameBook,
  ) {}

  async page({ item, organ, month, mechanism, late }: CandidateFilter, limit: number, cursor?: string): Promise<CandidatesDto> {
    const scope = { list: 'material-candidates', filters: { item, organ, month, mechanism, late } };
    const [beforeMonth = null, beforeId = null] = decodeCursor(scope, cursor) ?? [];
    const rows = await this.source.query<readonly CandidateRow[]>(SELECT, [
      ...[item ?? null, organ ?? null, month ?? null, mechanism ?? null, late ?? null, beforeMonth, beforeId, limit + 1],
    ]);
    const names = await this.names.on();
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => candidateDto(row, names)),
      ...(rows.length > limit && last !== undefined ? { next: encodeCursor(scope, [last.month, last.case_id]) } : {}),
    };
  }
}

const candidateDto = (row: CandidateRow, names: Names): CandidateDto => ({
  caseId: row.case_id,
  item: row.item,
  itemName: row.item_name,
  townshipName: names.township(row.township),
  organs: row.organs.map((organ) => names.organ(organ as OrganId)),
  month: row.month,
  stateName: CASE_STATES[row.state as keyof typeof CASE_STATES],
  events: row.events,
  mechanisms: row.mechanisms.map((mechanism) => MECHANISM_NAMES[mechanism]),
  late: row.late,
});
