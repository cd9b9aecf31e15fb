import type { Role } from '../kernel/actor.js';
import type { OfficerId, OrganId } from '../kernel/ids.js';
import type { LocalDate } from '../kernel/time.js';

/** A role that an officer holds at an organ. */
export interface OfficerRole {
  readonly organId: OrganId;
  readonly organName: string;
  readonly role: Role;
}

/** Who holds which role, on a day. The organisations context provides it. */
export abstract class RoleDirectory {
  /** In a stable order; empty for an officer who holds none on that day, or who does not exist. */
  abstract rolesOf(officer: OfficerId, on: LocalDate): Promise<readonly OfficerRole[]>;
  abstract nameOf(officer: OfficerId): Promise<string | undefined>;
}
