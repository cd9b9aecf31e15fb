export { countRequests } from './metrics/count-requests.js';
export { Metrics } from './metrics/metrics.js';
export { OperationModule } from './operation.module.js';
export { OperationSettings } from './operation-settings.js';
