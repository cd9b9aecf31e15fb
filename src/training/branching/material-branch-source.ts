import { Injectable, type OnModuleInit } from '@nestjs/common';
import { materialId } from '../../kernel/ids.js';
import { forbidden } from '../../http/problem.js';
import type { Principal } from '../../http/principal.js';
import { type BranchHistory, type BranchSource, BranchSources } from '../../replay/branches/index.js';
import { Materials } from '../materials/index.js';

/** Nothing in a released copy identifies anybody. */
const WITHOUT_PERSONAL_DATA = { scope: '*', personalData: true } as const;

/** A released material: trainers branch from it; others look at the branch that a trainer shared with them. */
@Injectable()
export class MaterialBranchSource implements BranchSource, OnModuleInit {
  readonly kind = 'material';

  constructor(
    private readonly sources: BranchSources,
    private readonly materials: Materials,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async read(id: string, { positions }: Principal, shared: boolean): Promise<BranchHistory> {
    const teaches = positions.some(({ role }) => role === 'trainer');
    const material = teaches || shared ? await this.materials.find(materialId(id)) : undefined;
    if (material?.state !== 'released') throw forbidden();
    const { title, caseId, history, cast } = material;
    return { title, caseId, events: history, cast, viewer: WITHOUT_PERSONAL_DATA };
  }
}
