import { Entity } from 'typeorm';
import { ImportJobRow } from '../../sheets/index.js';
import type { ImportSummary } from '../import/import-report.js';

@Entity('catalogue_imports')
export class CatalogueImportRow extends ImportJobRow<ImportSummary> {}
