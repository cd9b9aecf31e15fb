import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OrganId } from '../kernel/ids.js';
import type { NumberedKind } from './document-numbers.js';

/** Where the serials of official papers come from. */
export abstract class DocumentSerials {
  /** As it stands in the number of the paper. */
  abstract next(organ: OrganId, kind: NumberedKind, year: number): Promise<string>;
}

/** One series per organ, kind and year, in the database; a number that was taken is never given again. */
@Injectable()
export class StoredDocumentSerials extends DocumentSerials {
  constructor(private readonly source: DataSource) {
    super();
  }

  override async next(organ: OrganId, kind: NumberedKind, year: number): Promise<string> {
    const rows: unknown = await this.source.query(
      `INSERT INTO document_serials (organ_id, kind, year, serial) VALUES ($1, $2, $3, 1)
       ON CONFLICT (organ_id, kind, year) DO UPDATE SET serial = document_serials.serial + 1 RETURNING serial`,
      [organ, kind, year],
    );
    const [{ serial }] = rows as [{ serial: number }];
    return String(serial);
  }
}
