import { Injectable } from '@nestjs/common';
import type { OfficerId } from '../../kernel/ids.js';
import { Clock, dateOf } from '../../kernel/time.js';
import { Accounts } from '../accounts/accounts.js';
import { DemonstrationMode } from '../demonstration-mode.js';
import { RoleDirectory } from '../role-directory.js';
import { csrfTokenOf } from '../sessions/session-token.js';
import type { UserDto } from './user.dto.js';

interface Seen {
  readonly officerId: OfficerId;
  readonly token: string;
  /** `<role>@<organ>` of the position in use; the first one when absent. */
  readonly acting?: string;
}

/** What the page is told about the person who is signed in. */
@Injectable()
export class UserView {
  constructor(
    private readonly accounts: Accounts,
    private readonly directory: RoleDirectory,
    private readonly mode: DemonstrationMode,
    private readonly clock: Clock,
  ) {}

  async of({ officerId, token, acting }: Seen): Promise<UserDto> {
    const [account, name, positions] = await Promise.all([
      this.accounts.of(officerId),
      this.directory.nameOf(officerId),
      this.directory.rolesOf(officerId, dateOf(this.clock.now())),
    ]);
    const current = positions.find(({ role, organId }) => `${role}@${organId}` === acting) ?? positions[0];
    return {
      officerId,
      username: account?.username ?? '',
      name: name ?? account?.username ?? '',
      positions,
      ...(current === undefined ? {} : { acting: current }),
      mustChangePassword: account?.mustChange ?? false,
      csrfToken: csrfTokenOf(token),
      demonstration: this.mode.demo,
    };
  }
}
