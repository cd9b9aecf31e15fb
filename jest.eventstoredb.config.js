import settings from './jest.config.js';

// The end-to-end tests once more, with the record in EventStoreDB; see test/support/record.ts. Workers inherit the variable.
process.env.JIELI_TEST_RECORD = 'eventstoredb';

/** @type {import('jest').Config} */
export default {
  ...settings,
  roots: ['<rootDir>/test/e2e'],
  // What is refused before anything reaches the record is refused the same whatever keeps it.
  testPathIgnorePatterns: [...settings.testPathIgnorePatterns, '<rootDir>/test/e2e/bad-input.spec.ts', '<rootDir>/test/e2e/rights.spec.ts'],
};
