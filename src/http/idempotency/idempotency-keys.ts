import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OfficerId } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { Leases } from '../../leases/index.js';

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
  /** The instance that carries the request out; null in rows of a program that did not say. */
  readonly holder: string | null;
  readonly quiet: boolean;
}

/** How long an answer is repeated, and how long a request may stay without one before it counts as lost in a crash. */
const KEPT = '24 hours';
const LOST = '60 seconds';
/** An instance that only lost its session has another by then, and does not seem dead any more. */
const QUIET = '2 seconds';

/** The table of idempotency keys. Only one of any number of equal requests, on any number of instances, is the first. */
@Injectable()
export class IdempotencyKeys {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly leases: Leases,
  ) {}

  async claim(request: IdempotentRequest): Promise<Claim> {
    const { officerId, key, hash } = request;
    const now = this.clock.now();
    const claimed = await this.dataSource.query<readonly unknown[]>(
      `INSERT INTO idempotency_keys AS k (officer_id, key, request_hash, created_at, holder) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (officer_id, key) DO UPDATE
         SET request_hash = excluded.request_hash, status = NULL, body = NULL, created_at = excluded.created_at, holder = excluded.holder
         WHERE k.created_at < $4::timestamptz - interval '${KEPT}'
            OR (k.status IS NULL AND k.request_hash = excluded.request_hash AND k.created_at < $4::timestamptz - interval '${LOST}')
       RETURNING 1`,
      [officerId, key, hash, now, this.leases.instance],
    );
    if (claimed.length > 0) return { kind: 'first' };
    const [row] = await this.dataSource.query<readonly KeyRow[]>(
      `SELECT request_hash, status, body, holder, created_at < $3::timestamptz - interval '${QUIET}' AS quiet
         FROM idempotency_keys WHERE officer_id = $1 AND key = $2`,
      [officerId, key, now],
    );
    if (row === undefined) return { kind: 'in-progress' }; // given up between the two statements: the caller claims again
    if (row.request_hash !== hash) return { kind: 'other-request' };
    if (row.status !== null) return { kind: 'answered', answer: { status: row.status, body: row.body } };
    return { kind: (await this.takesOver(request, row)) ? 'first' : 'in-progress' };
  }

  /** True when the instance died that carried the request out, and nobody else has taken it over. */
  private async takesOver({ officerId, key }: IdempotentRequest, { holder, quiet }: KeyRow): Promise<boolean> {
    if (!quiet || holder === null || (await this.leases.lives(holder))) return false;
    const [taken] = await this.dataSource.query<readonly [readonly unknown[], number]>(
      `UPDATE idempotency_keys SET holder = $3, created_at = $4 WHERE officer_id = $1 AND key = $2 AND status IS NULL AND holder = $5
       RETURNING 1`,
      [officerId, key, this.leases.instance, this.clock.now(), holder],
    );
    return taken.length > 0;
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
    await this.dataSource.query('DELETE FROM idempotency_keys WHERE officer_id = $1 AND key = $2 AND status IS NULL AND holder = $3', [
      officerId,
      key,
      this.leases.instance,
    ]);
  }

  async forgetExpired(): Promise<void> {
    await this.dataSource.query(`DELETE FROM idempotency_keys WHERE created_at < $1::timestamptz - interval '${KEPT}'`, [this.clock.now()]);
  }
}
