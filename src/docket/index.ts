export { CaseReader } from './case-reader.js';
export { DocketModule } from './docket.module.js';
export { NameBook } from './names.js';
export { Timeline } from './view/timeline.js';
