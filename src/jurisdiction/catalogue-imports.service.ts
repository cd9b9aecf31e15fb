import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Ids } from '../kernel/ids.js';
import { OrganisationsService } from '../organisations/index.js';
import { ImportJobs, type ImportReport, type ImportRequest } from '../sheets/index.js';
import { importCatalogue } from './import/import-catalogue.js';
import type { ImportSummary } from './import/import-report.js';
import { CatalogueImportRow } from './rows/catalogue-import.row.js';

/** Imports of the three lists. */
@Injectable()
export class CatalogueImports extends ImportJobs<ImportSummary> {
  protected override readonly rows = CatalogueImportRow;
  protected override readonly refusals = { running: 'catalogue/import-running', unknown: 'catalogue/unknown-import' };

  constructor(
    source: DataSource,
    private readonly organisations: OrganisationsService,
    ids: Ids,
  ) {
    super(source, ids);
  }

  protected override async carryOut(
    { file, dryRun }: ImportRequest,
    onProgress: (done: number, total: number) => void,
  ): Promise<ImportReport<ImportSummary>> {
    return importCatalogue(this.source, await this.organisations.register(), file, { dryRun, onProgress });
  }
}
