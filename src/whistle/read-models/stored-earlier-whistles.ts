import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { whistleId } from '../../kernel/ids.js';
import { instantOf } from '../../system-clock.js';
import type { EarlierWhistle } from '../domain/whistle.events.js';
import { EarlierWhistles, type SameMatter } from '../use-cases/earlier-whistles.js';

/** 同一乡镇、同一事项: the place is that of the look-up of competence, the township. */
@Injectable()
export class StoredEarlierWhistles extends EarlierWhistles {
  constructor(private readonly source: DataSource) {
    super();
  }

  override async newest({ township, items, before, except }: SameMatter): Promise<EarlierWhistle | undefined> {
    const rows = await this.source.query<readonly { readonly whistle_id: string; readonly blown_at: Date }[]>(
      `SELECT whistle_id, blown_at FROM whistles
       WHERE township = $1 AND items && $2 AND blown_at < $3 AND whistle_id IS DISTINCT FROM $4::uuid ORDER BY blown_at DESC LIMIT 1`,
      [township, items, before, except ?? null],
    );
    const [row] = rows;
    return row && { whistleId: whistleId(row.whistle_id), blownAt: instantOf(row.blown_at.getTime()) };
  }
}
