export { CaseWriter, type Scene, type WriteRequest, assertParty, admitting } from './case-writer.js';
export { CaseWritingModule } from './case-writing.module.js';
export { ClockFacts } from './clock-facts.js';
export { REPLY_RULES, RULE_OF_PURPOSE, ruleOfPurpose } from './clock-rules.js';
export { DocumentNumbers } from './document-numbers.js';
export { DocumentSerials, StoredDocumentSerials } from './document-serials.js';
export { RegisterFacts } from './register-facts.js';
export { CasePathId } from './http/case-path-id.js';
