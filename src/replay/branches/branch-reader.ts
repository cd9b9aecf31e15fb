import { Injectable } from '@nestjs/common';
import { type BranchId, branchStream } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import { type History, fold } from '../../docket/index.js';
import type { OpenFile } from '../../case-file/index.js';
import { EventCatalogue, EventStore, load } from '../../event-store/index.js';
import { forbidden } from '../../http/problem.js';
import type { Principal } from '../../http/principal.js';
import { BranchAudience } from './branch-audience.js';
import { type BranchHistory, BranchSources } from './branch-source.js';
import { type OpenBranch, addedBy } from './domain/branch.js';
import { branching } from './domain/decider.js';

/** A branch as read for somebody who may see it. */
export interface ReadBranch {
  readonly branch: OpenBranch;
  /** Of the stream of the branch. */
  readonly version: number;
  /** What it goes on from, whole: also what really happened after the fork. */
  readonly source: BranchHistory;
  /** The file of the branch: the source up to the fork and what the branch adds. */
  readonly events: History;
  readonly file: OpenFile;
  readonly mine: boolean;
}

/** The one way to read a branch on behalf of a person. */
@Injectable()
export class BranchReader {
  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly sources: BranchSources,
    private readonly audience: BranchAudience,
  ) {}

  /** Throws the same 403 for a branch that is not the viewer's and for one that does not exist. */
  async read(id: BranchId, principal: Principal): Promise<ReadBranch> {
    const { state: branch, version } = await load(this.store, this.catalogue, branching, branchStream(id));
    if (!branch.opened) throw forbidden();
    const mine = branch.owner === principal.officerId;
    if (!mine && !(await this.isShared(branch, principal))) throw forbidden();
    const source = await this.sources.read(branch.origin.kind, branch.origin.id, principal, !mine);
    const events = historyOf(branch, source.events);
    const file = fold(events);
    if (!file.opened) throw new Rejection('branch/source-changed');
    return { branch, version, source, events, file, mine };
  }

  private async isShared({ officers, classes }: OpenBranch, { officerId }: Principal): Promise<boolean> {
    if (officers.includes(officerId)) return true;
    if (classes.length === 0) return false;
    const own = await this.audience.over(officerId);
    return classes.some((one) => own.has(one));
  }
}

/** The prefix is what it was when the branch was opened, or the branch is not shown: it would be one of another history. */
export const historyOf = (branch: OpenBranch, source: History): History => {
  const { version, head } = branch.origin;
  const prefix = source.slice(0, version);
  if (prefix.at(-1)?.hash !== head) throw new Rejection('branch/source-changed');
  return [...prefix, ...addedBy(branch)];
};
