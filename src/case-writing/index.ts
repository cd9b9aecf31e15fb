export { CaseWriter, type Committed, type Scene, type WriteRequest, actingIn, assertParty, admitting } from './case-writer.js';
export { CaseWritingModule } from './case-writing.module.js';
export { ClockFacts } from './clock-facts.js';
export { REPLY_RULES, RULE_OF_PURPOSE, ruleOfPurpose } from './clock-rules.js';
export { DocumentNumbers } from './document-numbers.js';
export { RegisterFacts } from './register-facts.js';
export { CasePathId, CurrentWriting, UuidPipe, type Writing, newIdFor } from './http/writing.js';
export { CommittedDto } from './http/committed.dto.js';
