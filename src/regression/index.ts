export { RegressionModule } from './regression.module.js';
export { VerdictReader } from './verdict-reader.js';
