import { Injectable } from '@nestjs/common';
import type { Principal } from '../../http/principal.js';
import { Problem, invalidField, unauthorised } from '../../http/problem.js';
import { Accounts } from '../accounts/accounts.js';
import { hashPassword, passwordFault } from '../accounts/password.js';
import { Sessions } from '../sessions/sessions.js';
import { SignIn } from './sign-in.js';

export interface PasswordChange {
  readonly current: string;
  readonly next: string;
}

/** Replaces the password of the person who is signed in, who proves to know the old one, and signs out everywhere else. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
  ) {}

  async execute({ officerId, username, sessionId }: Principal, { current, next }: PasswordChange, ip: string): Promise<void> {
    await this.prove(username, current, ip);
    const fault = next === current ? '新密码不能与原密码相同。' : passwordFault(next, username);
    if (fault !== undefined) throw invalidField('next', fault);
    await this.accounts.setPassword(officerId, await hashPassword(next));
    await this.sessions.endAll(officerId, sessionId);
  }

  /** Guesses at the old password count like guesses at sign-in. The session itself is fine: a wrong one is bad input. */
  private async prove(username: string, password: string, ip: string): Promise<void> {
    try {
      await this.signIn.authenticate({ username, password }, ip);
    } catch (error) {
      if (error instanceof Problem && error.status === unauthorised().status) throw invalidField('current', '原密码不正确。');
      throw error;
    }
  }
}
