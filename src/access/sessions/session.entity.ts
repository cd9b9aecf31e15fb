import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OfficerId } from '../../kernel/ids.js';

/** One sign-in. The token itself is not stored. */
@Entity('sessions')
export class Session {
  @PrimaryColumn({ name: 'session_id', type: 'uuid' })
  readonly sessionId: string;

  /** SHA-256 of the token, in hexadecimal. */
  @Column({ name: 'token_hash', type: 'text' })
  readonly tokenHash: string;

  @Column({ name: 'officer_id', type: 'uuid' })
  readonly officerId: OfficerId;

  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz' })
  readonly lastSeenAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  readonly expiresAt: Date;

  @Column({ name: 'user_agent', type: 'text' })
  readonly userAgent: string;

  @Column({ type: 'text' })
  readonly ip: string;
}
