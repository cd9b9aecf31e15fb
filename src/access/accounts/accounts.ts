import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import type { OfficerId } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { Account } from './account.entity.js';

export interface NewAccount {
  readonly officerId: OfficerId;
  /** Lower case letters, digits, dot, hyphen and underscore; 2 to 40. */
  readonly username: string;
  readonly passwordHash: string;
  readonly mustChange: boolean;
  readonly demonstration: boolean;
}

export const USERNAME = /^[a-z0-9][a-z0-9._-]{1,39}$/;

/** The form in which a user name is stored and compared. */
export const usernameOf = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();

/** The accounts table. */
@Injectable()
export class Accounts {
  constructor(
    @InjectRepository(Account) private readonly rows: Repository<Account>,
    private readonly clock: Clock,
  ) {}

  find(username: string): Promise<Account | null> {
    return this.rows.findOneBy({ username: usernameOf(username) });
  }

  of(officerId: OfficerId): Promise<Account | null> {
    return this.rows.findOneBy({ officerId });
  }

  demonstration(): Promise<readonly Account[]> {
    return this.rows.find({ where: { demonstration: true, disabled: false }, order: { username: 'ASC' } });
  }

  /** Fails when the officer has an account or the name is taken. */
  async create(account: NewAccount): Promise<void> {
    await this.rows.insert(this.rowOf(account));
  }

  /** As {@link create}, leaving out officers who have an account and names that are taken. */
  async createMissing(accounts: readonly NewAccount[]): Promise<void> {
    if (accounts.length === 0) return;
    const rows = accounts.map((account) => this.rowOf(account));
    await this.rows.createQueryBuilder().insert().values(rows).orIgnore().execute();
  }

  async setPassword(officerId: OfficerId, passwordHash: string): Promise<void> {
    const passwordChangedAt = new Date(this.clock.now());
    await this.rows.update({ officerId }, { passwordHash, mustChange: false, demonstration: false, passwordChangedAt });
  }

  private rowOf(account: NewAccount): Account {
    const now = new Date(this.clock.now());
    return { ...account, username: usernameOf(account.username), disabled: false, createdAt: now, passwordChangedAt: now };
  }
}
