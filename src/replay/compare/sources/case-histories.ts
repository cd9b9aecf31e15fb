import { Injectable, type OnModuleInit } from '@nestjs/common';
import { caseId } from '../../../kernel/ids.js';
import { CaseReader } from '../../../docket/index.js';
import type { Principal } from '../../../http/principal.js';
import { type HistorySource, HistorySources, type SourcedHistory } from '../history-source.js';

/** Live files, with the rights of the page of a file. */
@Injectable()
export class CaseHistories implements HistorySource, OnModuleInit {
  readonly kind = 'case';

  constructor(
    private readonly reader: CaseReader,
    private readonly sources: HistorySources,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async read(id: string, principal: Principal): Promise<SourcedHistory> {
    const { file, events, viewer } = await this.reader.read(caseId(id), principal);
    return { title: file.details.title, caseId: file.caseId, cast: [], history: events, viewer };
  }
}
