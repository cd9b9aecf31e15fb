import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EventCatalogue } from '../../src/event-store/event-catalogue.js';
import { NO_STREAM, START } from '../../src/event-store/event-store.js';
import type { RecordedEvent } from '../../src/kernel/event.js';
import { aStream, anEvent } from './events.js';

/** The data of one event as it was stored in one version of its type; kept for ever in `<Type>.v<N>.json`. */
export interface EventFixture {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: object;
}

export const readFixtures = (folder: string): readonly EventFixture[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const [, type, version] = /^(\w+)\.v(\d+)\.json$/.exec(file) ?? [];
      if (type === undefined) throw new Error(`not the name of an event fixture: ${file}`);
      return { type, schemaVersion: Number(version), data: JSON.parse(readFileSync(join(folder, file), 'utf8')) as object };
    });

/**
 * Registers the tests that every stored shape can still be read: a type that has upcasters has a fixture per version, all
 * telling the same fact, and lifting any of them gives the current one.
 */
export const eventFixtureTests = (catalogue: EventCatalogue, fixtures: readonly EventFixture[]): void => {
  const fixtureOf = (type: string, version: number): EventFixture | undefined =>
    fixtures.find((fixture) => fixture.type === type && fixture.schemaVersion === version);
  const lifted = catalogue.types.filter((type) => catalogue.schemaVersionOf(type) > 1);

  it('keeps no fixture of a type or version that does not exist', () => {
    const unknown = fixtures.filter((fixture) => !catalogue.understands(recorded(fixture)));
    expect(unknown).toEqual([]);
  });

  it('has a fixture for every version of every type that changed', () => {
    const missing = lifted.flatMap((type) =>
      versions(catalogue.schemaVersionOf(type)).filter((version) => fixtureOf(type, version) === undefined),
    );
    expect(missing).toEqual([]);
  });

  for (const fixture of fixtures.filter(({ type }) => lifted.includes(type))) {
    const current = catalogue.schemaVersionOf(fixture.type);
    it(`lifts ${fixture.type} from version ${fixture.schemaVersion} to ${current}`, () => {
      const event = catalogue.upcast(recorded(fixture));
      expect(event.data).toEqual(fixtureOf(fixture.type, current)?.data);
      expect(event.metadata.schemaVersion).toBe(current);
    });
  }
};

const versions = (current: number): readonly number[] => Array.from({ length: current }, (_, index) => index + 1);

const recorded = ({ type, schemaVersion, data }: EventFixture): RecordedEvent => ({
  stream: aStream(),
  version: 1,
  position: START,
  type,
  data,
  metadata: { ...anEvent().metadata, schemaVersion },
  prevHash: NO_STREAM.hash,
  hash: NO_STREAM.hash,
});
