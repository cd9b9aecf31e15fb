import { Injectable } from '@nestjs/common';
import type { Role } from '../kernel/actor.js';
import type { OfficerId, OrganId } from '../kernel/ids.js';
import { Clock, dateOf } from '../kernel/time.js';
import { Accounts } from './accounts/accounts.js';
import { hashPassword } from './accounts/password.js';
import { DemonstrationMode } from './demonstration-mode.js';
import { RoleDirectory } from './role-directory.js';

/** One for all demonstration accounts, shown on the sign-in page. */
export const DEMO_PASSWORD = 'shangyou-yanshi-2026';

export interface DemoOfficer {
  readonly officerId: OfficerId;
  readonly username: string;
}

export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  /** Name of the fictional officer. */
  readonly officer: string;
  readonly organId: OrganId;
  readonly organName: string;
  readonly roles: readonly Role[];
}

/** Accounts with a public password, for fictional officers only. They open nothing unless demonstration mode is on. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly accounts: Accounts,
    private readonly directory: RoleDirectory,
    private readonly mode: DemonstrationMode,
    private readonly clock: Clock,
  ) {}

  get offered(): boolean {
    return this.mode.demo;
  }

  /** Creates the accounts that are missing; may run at every start. The password is public, so one salt serves all. */
  async ensure(officers: readonly DemoOfficer[]): Promise<void> {
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    await this.accounts.createMissing(officers.map((officer) => ({ ...officer, passwordHash, mustChange: false, demonstration: true })));
  }

  /** Those who hold a position today, by user name. An account whose password was changed is no longer offered. */
  async list(): Promise<readonly DemoAccount[]> {
    const found = await Promise.all((await this.accounts.demonstration()).map((account) => this.describe(account)));
    return found.filter((account) => account !== undefined);
  }

  private async describe({ officerId, username }: DemoOfficer): Promise<DemoAccount | undefined> {
    const [roles, officer] = await Promise.all([
      this.directory.rolesOf(officerId, dateOf(this.clock.now())),
      this.directory.nameOf(officerId),
    ]);
    const [first] = roles;
    if (first === undefined || officer === undefined) return undefined;
    const { organId, organName } = first;
    const here = roles.filter((held) => held.organId === organId).map(({ role }) => role);
    return { username, password: DEMO_PASSWORD, officer, organId, organName, roles: here };
  }
}
