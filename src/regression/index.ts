export { type LegalDifference, differencesIn, unexplained } from './comparison.js';
export type { ExplainedChange, RecordedFile } from './recorded-file.js';
export { Recorder, type Rules } from './recorder.js';
export { RegressionModule } from './regression.module.js';
export { VerdictReader } from './verdict-reader.js';
