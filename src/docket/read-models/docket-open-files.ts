import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type CaseId, type Position, caseId } from '../../kernel/ids.js';
import { OpenFiles } from '../../case-handling/index.js';
import { Projector } from '../../projections/index.js';
import { EVERYBODY } from './everybody.js';

const PATIENCE_MS = 60_000;

@Injectable()
export class DocketOpenFiles extends OpenFiles {
  constructor(
    private readonly source: DataSource,
    private readonly projector: Projector,
  ) {
    super();
  }

  override async at(position: Position): Promise<readonly CaseId[]> {
    await this.projector.awaitPosition(position, ['docket'], PATIENCE_MS);
    const rows: unknown = await this.source.query(`SELECT case_id FROM docket WHERE viewer = $1 AND desk <> 'done' ORDER BY case_id`, [
      EVERYBODY,
    ]);
    return (rows as readonly { readonly case_id: string }[]).map((row) => caseId(row.case_id));
  }
}
