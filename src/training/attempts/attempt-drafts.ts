import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AttemptId } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';

/** Reasons that are being written. No answer yet, so a plain table; the browser keeps them too. */
@Injectable()
export class AttemptDrafts {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async of(attempt: AttemptId, step: number): Promise<string | undefined> {
    const rows = await this.source.query<readonly { readonly text: string }[]>(
      'SELECT text FROM attempt_drafts WHERE attempt_id = $1 AND step = $2',
      [attempt, step],
    );
    return rows[0]?.text;
  }

  async save(attempt: AttemptId, step: number, text: string): Promise<void> {
    await this.source.query(
      `INSERT INTO attempt_drafts (attempt_id, step, text, saved_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (attempt_id, step) DO UPDATE SET text = EXCLUDED.text, saved_at = EXCLUDED.saved_at`,
      [attempt, step, text, this.clock.now()],
    );
  }
}
