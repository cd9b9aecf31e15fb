import { CatalogueImportRow } from './catalogue-import.row.js';
import { HoldingInEffectRow } from './holding-in-effect.row.js';
import { ItemInEffectRow } from './item-in-effect.row.js';
import { MatchingRowRow } from './matching-row.row.js';
import { PowerHoldingRow } from './power-holding.row.js';
import { PowerItemRow } from './power-item.row.js';

/** For the list of entities of the data source. */
export const catalogueRows = [
  PowerItemRow,
  PowerHoldingRow,
  ItemInEffectRow,
  HoldingInEffectRow,
  MatchingRowRow,
  CatalogueImportRow,
] as const;
