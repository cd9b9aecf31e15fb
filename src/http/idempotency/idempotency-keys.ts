import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OfficerId } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';

/** An answer that was given. */
export interface StoredAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface IdempotentRequest {
  readonly officerId: OfficerId;
  readonly key: string;
  /** SHA-256 of method, address and body. */
  readonly hash: string;
}

export type Claim =
  | { readonly kind: 'first' }
  | { readonly kind: 'answered'; readonly answer: StoredAnswer }
  | { readonly kind: 'other-request' }
  | { readonly kind: 'in-progress' };

interface KeyRow {
  readonly request_hash: string;
  readonly status: number | null;
  readonly body: unknown;
}

/** How long an answer is repeated, and how long a request may stay without one before it counts as lost in a crash. */
const KEPT = '24 hours';
const LOST = '60 seconds';

/** The table of idempotency keys. Only one of any number of equal requests, on any number of instances, is the first. */
@Injectable()
export class IdempotencyKeys {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async claim({ officerId, key, hash }: IdempotentRequest): Promise<Claim> {
    const now = this.clock.now();
    const claimed = await this.dataSource.query<readonly unknown[]>(
      `INSERT INTO idempotency_keys AS k (officer_id, key, request_hash, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (officer_id, key) DO UPDATE
         SET request_hash = excluded.request_hash, status = NULL, body = NULL, created_at = excluded.created_at
         WHERE k.created_at < $4::timestamptz - interval '${KEPT}'
            OR (k.status IS NULL AND k.request_hash = excluded.request_hash AND k.created_at < $4::timestamptz - interval '${LOST}')
       RETURNING 1`,
      [officerId, key, hash, now],
    );
    if (claimed.length > 0) return { kind: 'first' };
    const [row] = await this.dataSource.query<readonly KeyRow[]>(
      'SELECT request_hash, status, body FROM idempotency_keys WHERE officer_id = $1 AND key = $2',
      [officerId, key],
    );
    if (row === undefined) return { kind: 'in-progress' }; // given up between the two statements: the caller claims again
    if (row.request_hash !== hash) return { kind: 'other-request' };
    return row.status === null ? { kind: 'in-progress' } : { kind: 'answered', answer: { status: row.status, body: row.body } };
  }

  async keep({ officerId, key }: IdempotentRequest, { status, body }: StoredAnswer): Promise<void> {
    await this.dataSource.query('UPDATE idempotency_keys SET status = $3, body = $4::jsonb WHERE officer_id = $1 AND key = $2', [
      officerId,
      key,
      status,
      JSON.stringify(body ?? null),
    ]);
  }

  /** A refused request stored nothing, so its key is free again. */
  async giveUp({ officerId, key }: IdempotentRequest): Promise<void> {
    await this.dataSource.query('DELETE FROM idempotency_keys WHERE officer_id = $1 AND key = $2 AND status IS NULL', [officerId, key]);
  }

  async forgetExpired(): Promise<void> {
    await this.dataSource.query(`DELETE FROM idempotency_keys WHERE created_at < $1::timestamptz - interval '${KEPT}'`, [this.clock.now()]);
  }
}
