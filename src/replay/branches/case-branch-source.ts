import { Injectable, type OnModuleInit } from '@nestjs/common';
import { caseId } from '../../kernel/ids.js';
import { CaseReader } from '../../docket/index.js';
import type { Principal } from '../../http/principal.js';
import { type BranchHistory, type BranchSource, BranchSources } from './branch-source.js';

/** A live file, for those who may read it at this moment; whoever no longer may, sees no branch of it either. */
@Injectable()
export class CaseBranchSource implements BranchSource, OnModuleInit {
  readonly kind = 'case';

  constructor(
    private readonly sources: BranchSources,
    private readonly cases: CaseReader,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async read(id: string, principal: Principal): Promise<BranchHistory> {
    const { file, events, viewer } = await this.cases.read(caseId(id), principal);
    return { title: file.details.title, caseId: file.caseId, events, cast: [], viewer };
  }
}
