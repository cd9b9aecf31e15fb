export { CaseReader } from './case-reader.js';
export { DocketModule } from './docket.module.js';
export { OrganRefDto } from './http/common.dto.js';
export { NameBook } from './names.js';
export { Timeline } from './view/timeline.js';
export { type History, type Moment, fold, seenAt } from './replay/history.js';
export { CLOCK_NAMES } from './wording.js';
