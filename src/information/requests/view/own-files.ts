import { Injectable } from '@nestjs/common';
import { CaseReader, DocketQuery, shown } from '../../../docket/index.js';
import type { OrganId } from '../../../kernel/ids.js';
import { caseId } from '../../../kernel/ids.js';
import type { OwnFileDto } from '../http/own-files.dto.js';

const MOST = 20;

/** Files of an organ, for its data office to choose from when it answers; without anything that points to a person. */
@Injectable()
export class OwnFiles {
  constructor(
    private readonly docket: DocketQuery,
    private readonly cases: CaseReader,
  ) {}

  async of(organ: OrganId, q: string | undefined): Promise<OwnFileDto[]> {
    const viewer = { scope: organ, personalData: false };
    const { items } = await this.docket.page(viewer, q === undefined ? {} : { q }, MOST);
    const files = await Promise.all(
      items.map(async (row): Promise<OwnFileDto[]> => {
        const { file, events } = await this.cases.load(caseId(row.caseId));
        if (file === undefined) return [];
        const evidence = file.evidence.map(({ evidenceId, name }) => ({ evidenceId, name }));
        const number = file.organs.find((record) => record.organ === organ)?.number;
        const answer = { caseId: row.caseId, title: file.details.title, evidence, ...(number === undefined ? {} : { number }) };
        return [shown({ events, viewer }, answer)];
      }),
    );
    return files.flat();
  }
}
