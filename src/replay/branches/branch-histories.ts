import { Injectable, type OnModuleInit } from '@nestjs/common';
import { branchId } from '../../kernel/ids.js';
import type { Principal } from '../../http/principal.js';
import { type HistorySource, HistorySources, type SourcedHistory } from '../compare/index.js';
import { BranchReader } from './branch-reader.js';

/** Branches among the histories that can be compared, with the rights of the page of a branch. */
@Injectable()
export class BranchHistories implements HistorySource, OnModuleInit {
  readonly kind = 'branch';

  constructor(
    private readonly reader: BranchReader,
    private readonly sources: HistorySources,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async read(id: string, principal: Principal): Promise<SourcedHistory> {
    const { branch, source, events } = await this.reader.read(branchId(id), principal);
    const { caseId, cast, viewer } = source;
    return { title: `推演：${branch.name}`, caseId, cast, history: events, viewer };
  }
}
