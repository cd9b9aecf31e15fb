export { type CompetenceQuery, CatalogueService, type ItemPage, type ItemSearch, type TracedHolding } from './catalogue.service.js';
export { ChangeReader, CATALOGUE_STREAM } from './changes/change-reader.js';
export type { ChangeInput } from './changes/change-input.js';
export { TakeChangeStep } from './changes/take-change-step.js';
export { type PowerHolding, type PowerItem, isInForce } from './domain/catalogue.js';
export {
  CHANGE_KINDS,
  type ChangeContent,
  type ChangeKind,
  type ChangeTerms,
  type OrganAbolished,
  successorFor,
} from './domain/changes/change-content.js';
export { type ApprovedChange, type CatalogueChange, approvedChanges } from './domain/changes/change-state.js';
export { CHANGE_TRANSITIONS } from './domain/changes/transitions.js';
export { CHANGE_KIND_NAMES, CHANGE_STATE_NAMES } from './domain/changes/wording.js';
export { type OrganNames, findCompetence } from './domain/find-competence.js';
export { LIST_CLASS_NAMES, POWER_SOURCE_NAMES, SECTOR_RULE_NAMES } from './domain/wording.js';
export { type CommandLineImport, importFromCommandLine } from './import/import-from-command-line.js';
export { JurisdictionModule } from './jurisdiction.module.js';
export { loadCatalogue } from './load-catalogue.js';
export { catalogueRows } from './rows/catalogue-rows.js';
