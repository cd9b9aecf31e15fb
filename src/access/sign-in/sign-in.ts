import { Injectable } from '@nestjs/common';
import { tooMany, unauthorised } from '../../http/problem.js';
import { DemonstrationMode } from '../demonstration-mode.js';
import type { Account } from '../accounts/account.entity.js';
import { Accounts, usernameOf } from '../accounts/accounts.js';
import { passwordMatches, passwordMatchesNobody } from '../accounts/password.js';
import { type Origin, Sessions } from '../sessions/sessions.js';
import { SignInLimits } from './sign-in-limits.js';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export interface SignedIn {
  readonly token: string;
  readonly account: Account;
}

/** Opens a session for the right password. A wrong name and a wrong password get the same answer after the same time. */
@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly limits: SignInLimits,
    private readonly mode: DemonstrationMode,
  ) {}

  async execute(credentials: Credentials, origin: Origin): Promise<SignedIn> {
    const account = await this.authenticate(credentials, origin.ip);
    return { account, token: await this.sessions.open(account.officerId, origin) };
  }

  /** The account when name and password are right. Throws the problem 429 when locked, 401 when wrong. */
  async authenticate({ username, password }: Credentials, ip: string): Promise<Account> {
    const subjects = [`user:${usernameOf(username)}`, `ip:${ip}`] as const;
    for (const subject of subjects) {
      const seconds = await this.limits.take(subject);
      if (seconds > 0) throw tooMany(seconds, 'access/locked');
    }
    const account = await this.accounts.find(username);
    const right = account === null ? await passwordMatchesNobody(password) : await passwordMatches(account.passwordHash, password);
    if (account === null || !right || !this.mayBeUsed(account)) throw unauthorised('access/wrong-credentials');
    await this.limits.forgive(...subjects);
    return account;
  }

  private mayBeUsed({ disabled, demonstration }: Account): boolean {
    return !disabled && (!demonstration || this.mode.demo);
  }
}
