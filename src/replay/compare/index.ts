export { CompareModule } from './compare.module.js';
export { type HistoryKind, type HistorySource, HistorySources, type SourcedHistory } from './history-source.js';
