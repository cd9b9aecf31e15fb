import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OfficerId } from '../../kernel/ids.js';

/** What an officer signs in with. */
@Entity('accounts')
export class Account {
  @PrimaryColumn({ name: 'officer_id', type: 'uuid' })
  readonly officerId: OfficerId;

  @Column({ type: 'text' })
  readonly username: string;

  /** Argon2id, encoded with its parameters and salt. */
  @Column({ name: 'password_hash', type: 'text' })
  readonly passwordHash: string;

  /** The password was given by somebody else and must be replaced before anything else is done. */
  @Column({ name: 'must_change', type: 'boolean' })
  readonly mustChange: boolean;

  @Column({ type: 'boolean' })
  readonly disabled: boolean;

  /** The password is public; such an account works in demonstration mode only. */
  @Column({ type: 'boolean' })
  readonly demonstration: boolean;

  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt: Date;

  @Column({ name: 'password_changed_at', type: 'timestamptz' })
  readonly passwordChangedAt: Date;
}
