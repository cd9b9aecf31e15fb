import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '../../docket/index.js';
import { Problem, forbidden } from '../../http/problem.js';
import type { Principal } from '../../http/principal.js';
import { materialId } from '../../kernel/ids.js';
import { type HistorySource, HistorySources, type SourcedHistory } from '../../replay/compare/index.js';
import { MATERIAL_READERS } from './domain/steps.js';
import { MaterialPages } from './view/material-pages.js';

/** Nothing in a copy identifies anybody once it is signed; those who sign read what they sign. */
const WITHOUT_PERSONAL_DATA: Viewer = { scope: '*', personalData: true };

/** A comparison answers alike for every side that cannot be read, whether there is one or not. */
const asEverySideThatIsNotThere = (error: unknown): never => {
  throw error instanceof Problem && error.code === 'material/unknown' ? forbidden() : error;
};

/** Materials among the histories that can be compared, with the rights of the page of a material. */
@Injectable()
export class MaterialHistories implements HistorySource, OnModuleInit {
  readonly kind = 'material';

  constructor(
    private readonly pages: MaterialPages,
    private readonly sources: HistorySources,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async read(id: string, principal: Principal): Promise<SourcedHistory> {
    if (!principal.positions.some(({ role }) => MATERIAL_READERS.includes(role))) throw forbidden();
    const { title, caseId, cast, history } = await this.pages.readable(materialId(id), principal).catch(asEverySideThatIsNotThere);
    return { title, caseId, cast, history, viewer: WITHOUT_PERSONAL_DATA };
  }
}
