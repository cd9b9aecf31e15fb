import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import type { OfficerId } from '../../kernel/ids.js';
import { Clock, dateOf } from '../../kernel/time.js';
import type { Principal } from '../../http/principal.js';
import { forbidden } from '../../http/problem.js';
import { DemonstrationMode } from '../demonstration-mode.js';
import { RoleDirectory } from '../role-directory.js';
import { Sessions } from '../sessions/sessions.js';
import { chosenPosition } from './chosen-position.js';

export type Authenticated = Principal & { readonly mustChange: boolean };

/** From a token to the person and the position in which they act. */
@Injectable()
export class Authentication {
  constructor(
    private readonly sessions: Sessions,
    private readonly directory: RoleDirectory,
    private readonly mode: DemonstrationMode,
    private readonly clock: Clock,
  ) {}

  /** Undefined when the token opens nothing. Throws the problem 403 for a wished position that the person does not hold. */
  async of(token: string, wished?: string): Promise<Authenticated | undefined> {
    const session = await this.sessions.find(token);
    if (session === undefined) return undefined;
    const { officerId, sessionId, username, mustChange, disabled, demonstration } = session;
    if (disabled || (demonstration && !this.mode.demo)) return undefined;
    const positions = await this.positionsOf(officerId);
    const acting = chosenPosition(positions, wished);
    if (wished !== undefined && acting === undefined) throw forbidden('access/unknown-role');
    return {
      officerId,
      sessionId,
      username,
      mustChange,
      positions,
      ...(acting === undefined ? {} : { acting, actingByWish: wished !== undefined }),
    };
  }

  private async positionsOf(officerId: OfficerId): Promise<readonly Actor[]> {
    const roles = await this.directory.rolesOf(officerId, dateOf(this.clock.now()));
    return roles.map(({ organId, role }) => ({ officerId, organId, role }));
  }
}
