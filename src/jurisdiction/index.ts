export { type CompetenceQuery, CatalogueService, type ItemPage, type ItemSearch } from './catalogue.service.js';
export { LIST_CLASS_NAMES, POWER_SOURCE_NAMES, SECTOR_RULE_NAMES } from './domain/wording.js';
export { type CommandLineImport, importFromCommandLine } from './import/import-from-command-line.js';
export { JurisdictionModule } from './jurisdiction.module.js';
export { loadCatalogue } from './load-catalogue.js';
export { catalogueRows } from './rows/catalogue-rows.js';
