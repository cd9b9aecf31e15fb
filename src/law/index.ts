export { articleKey, articleLabel } from './domain/article-number.js';
export { type Citation, citationsIn, citedArticles } from './domain/citation.js';
export { instrumentKeyOf } from './domain/instrument-name.js';
export { type CommandLineLawImport, importLawFromCommandLine } from './import/import-from-command-line.js';
export { type LawImported, type LawImportRequest, LawImports } from './import/law-imports.service.js';
export { LawModule } from './law.module.js';
export { LawLibrary, type OpenedCitation } from './reading/law-library.service.js';
