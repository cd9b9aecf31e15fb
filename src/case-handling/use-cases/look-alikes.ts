import type { CaseId, OrganId } from '../../kernel/ids.js';
import type { CaseDetails, Party } from '../../case-file/index.js';

/** Finds files that may be the same matter: same party and item, or same place and day. Only files the organ may see. */
export abstract class LookAlikes {
  abstract of(organ: OrganId, details: CaseDetails, parties: readonly Party[], except?: CaseId): Promise<readonly CaseId[]>;
}
