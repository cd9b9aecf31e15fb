import { fileURLToPath } from 'node:url';
import { CASE_EVENT_TYPES } from '../../src/case-file/index.js';
import { EventCatalogue } from '../../src/event-store/index.js';
import { eventFixtureTests, readFixtures } from '../support/event-fixtures.js';

describe('the events of a case file', () => {
  const fixtures = readFixtures(fileURLToPath(new URL('../fixtures/events', import.meta.url)));
  eventFixtureTests(new EventCatalogue().register(...CASE_EVENT_TYPES), fixtures);
});
