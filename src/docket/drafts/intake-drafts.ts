import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OfficerId } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { unprocessable } from '../../http/problem.js';
import { instantOf } from '../../system-clock.js';

export interface IntakeDraft {
  readonly draftId: string;
  readonly title: string;
  readonly updatedAt: string;
  readonly body: Record<string, unknown>;
}

const MOST = 100;

/** Registrations that are being typed. Nobody's fact yet, so a plain table; only the officer who types sees them. */
@Injectable()
export class IntakeDrafts {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async of(officer: OfficerId): Promise<IntakeDraft[]> {
    const rows: unknown = await this.source.query(
      `SELECT draft_id, title, body, updated_at FROM intake_drafts WHERE officer_id = $1 ORDER BY updated_at DESC`,
      [officer],
    );
    return (rows as readonly { draft_id: string; title: string; body: Record<string, unknown>; updated_at: Date }[]).map(
      ({ draft_id, title, body, updated_at }) => ({
        draftId: draft_id,
        title,
        body,
        updatedAt: instantOf(updated_at.getTime()),
      }),
    );
  }

  /** Saves over what is there. Throws a 422 problem when the officer has too many drafts. */
  async save(officer: OfficerId, draftId: string, title: string, body: Record<string, unknown>): Promise<void> {
    const saved: unknown = await this.source.query(
      `INSERT INTO intake_drafts (officer_id, draft_id, title, body, updated_at)
       SELECT $1, $2, $3, $4, $5 WHERE (SELECT count(*) FROM intake_drafts WHERE officer_id = $1 AND draft_id <> $2) < $6
       ON CONFLICT (officer_id, draft_id) DO UPDATE SET title = EXCLUDED.title, body = EXCLUDED.body, updated_at = EXCLUDED.updated_at RETURNING draft_id`,
      [officer, draftId, title, JSON.stringify(body), this.clock.now(), MOST],
    );
    if ((saved as readonly unknown[]).length === 0) throw unprocessable('drafts/too-many');
  }

  async discard(officer: OfficerId, draftId: string): Promise<void> {
    await this.source.query(`DELETE FROM intake_drafts WHERE officer_id = $1 AND draft_id = $2`, [officer, draftId]);
  }
}
