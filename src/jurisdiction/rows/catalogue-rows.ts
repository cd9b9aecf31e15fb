import { CatalogueImportRow } from './catalogue-import.row.js';
import { MatchingRowRow } from './matching-row.row.js';
import { PowerHoldingRow } from './power-holding.row.js';
import { PowerItemRow } from './power-item.row.js';

/** For the list of entities of the data source. */
export const catalogueRows = [PowerItemRow, PowerHoldingRow, MatchingRowRow, CatalogueImportRow] as const;
