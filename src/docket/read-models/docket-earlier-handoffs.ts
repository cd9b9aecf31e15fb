import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type CaseId, type OrganId, caseId } from '../../kernel/ids.js';
import type { OpenFile } from '../../case-file/index.js';
import { EarlierHandoffs } from '../../case-transfer/index.js';
import { partyKeys } from './docket.row.js';

const TAKEN = ['accepted', 'in-progress', 'result-fed-back', 'closed'];

/** The same matter, or the same party and item, that the intended receiver once handed to the sender. */
@Injectable()
export class DocketEarlierHandoffs extends EarlierHandoffs {
  constructor(private readonly source: DataSource) {
    super();
  }

  override async cameFrom(file: OpenFile, sender: OrganId, receiver: OrganId): Promise<readonly CaseId[]> {
    const linked = file.links.filter(({ link }) => link === 'same-matter').map((link) => link.caseId);
    const rows: unknown = await this.source.query(
      `SELECT DISTINCT case_id FROM handoffs_between
       WHERE from_organ = $1 AND to_organ = $2 AND state = ANY($3) AND case_id <> $4
         AND (matter_id = $5 OR case_id = ANY($6::uuid[]) OR (item = $7 AND party_keys && $8 AND state <> 'closed'))`,
      [receiver, sender, TAKEN, file.caseId, file.matterId, linked, file.details.item, partyKeys(file.parties)],
    );
    return (rows as readonly { readonly case_id: string }[]).map((row) => caseId(row.case_id));
  }
}
