import { Entity } from 'typeorm';
import { ImportJobRow } from '../../sheets/index.js';

@Entity('catalogue_imports')
export class CatalogueImportRow extends ImportJobRow {}
