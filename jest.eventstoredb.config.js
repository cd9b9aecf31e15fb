import settings from './jest.config.js';

// The end-to-end tests once more, with the record in EventStoreDB; see test/support/record.ts. Workers inherit the variable.
process.env.JIELI_TEST_RECORD = 'eventstoredb';

// What is refused before anything reaches the record, or never asks it, is the same whatever keeps it.
const WITHOUT_THE_RECORD = [
  'bad-input', 'catalogue', 'clocks', 'health', 'lockout', 'organisations', 'password', 'problems', 'refused-coordination', 'rights', 'scoped-share',
  'sign-in', 'supervision-parameters', 'waiting',
]; // prettier-ignore

/** @type {import('jest').Config} */
export default {
  ...settings,
  testMatch: ['**/e2e/**/*.spec.ts', '**/faults/many-instances.spec.ts'],
  roots: ['<rootDir>/test/e2e', '<rootDir>/test/faults'],
  testPathIgnorePatterns: [...settings.testPathIgnorePatterns, ...WITHOUT_THE_RECORD.map((name) => `<rootDir>/test/e2e/${name}.spec.ts`)],
};
