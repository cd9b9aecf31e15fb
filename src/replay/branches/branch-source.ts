import { Injectable } from '@nestjs/common';
import type { CaseId } from '../../kernel/ids.js';
import type { CastMember } from '../../kernel/register.js';
import type { Viewer } from '../../docket/index.js';
import type { History } from '../../docket/index.js';
import { forbidden } from '../../http/problem.js';
import type { Principal } from '../../http/principal.js';
import type { BranchSourceKind } from './domain/branch.events.js';

/** A history as read for a person, from the first event to the last. */
export interface BranchHistory {
  readonly title: string;
  readonly caseId: CaseId;
  readonly events: History;
  /** People of this history who are in no register. */
  readonly cast: readonly CastMember[];
  /** What of it the person may see. */
  readonly viewer: Viewer;
}

/** Where branches begin: one kind of history, and who may read it now. */
export interface BranchSource {
  readonly kind: BranchSourceKind;
  /**
   * Throws the 403 of those who may not read it, asked again at every look at a branch. `shared`: the person was given a
   * branch of it by somebody else, which may be reason enough for a copy without personal data; never for a live file.
   */
  read(id: string, principal: Principal, shared: boolean): Promise<BranchHistory>;
}

/** The kinds of history that this program can branch from. */
@Injectable()
export class BranchSources {
  readonly #sources = new Map<BranchSourceKind, BranchSource>();

  register(source: BranchSource): void {
    this.#sources.set(source.kind, source);
  }

  /** An unknown kind is answered like a history that is not the person's. */
  async read(kind: BranchSourceKind, id: string, principal: Principal, shared = false): Promise<BranchHistory> {
    const source = this.#sources.get(kind);
    if (source === undefined) throw forbidden();
    return source.read(id, principal, shared);
  }
}
