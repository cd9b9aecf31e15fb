import settings from './jest.config.js';

// The browser tests run the built application as a process of its own, one file after the other.
const { testPathIgnorePatterns: _ignored, ...shared } = settings;

/** @type {import('jest').Config} */
export default {
  ...shared,
  roots: ['<rootDir>/test/browser'],
  maxWorkers: 1,
  testTimeout: 180_000,
};
