import settings from './jest.config.js';

// The end-to-end tests once more, with the record in EventStoreDB; see test/support/record.ts. Workers inherit the variable.
process.env.JIELI_TEST_RECORD = 'eventstoredb';

/** @type {import('jest').Config} */
export default { ...settings, roots: ['<rootDir>/test/e2e'] };
