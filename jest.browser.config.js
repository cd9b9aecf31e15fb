import settings from './jest.config.js';

// The browser tests run the built application as a process of its own: no database of the tests, one file after the other.
const { globalSetup: _setup, globalTeardown: _teardown, testPathIgnorePatterns: _ignored, ...shared } = settings;

/** @type {import('jest').Config} */
export default {
  ...shared,
  roots: ['<rootDir>/test/browser'],
  globalSetup: '<rootDir>/test/browser/support/global-setup.js',
  globalTeardown: '<rootDir>/test/browser/support/global-teardown.js',
  maxWorkers: 1,
  testTimeout: 180_000,
};
