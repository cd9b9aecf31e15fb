import { canonicalJson } from '../../src/kernel/canonical-json.js';
import { type CaseId, caseId } from '../../src/kernel/ids.js';
import { EventStore, START, brokenAt } from '../../src/event-store/index.js';
import { CaseReader } from '../../src/docket/index.js';
import { VerdictReader } from '../../src/regression/index.js';
import { Deidentification } from '../../src/training/materials/deidentify/deidentify.js';
import { Pseudonyms } from '../../src/training/materials/deidentify/pseudonyms.js';
import { historyOf } from '../../src/training/materials/index.js';
import { fieldsOf } from '../../src/training/materials/description/case-event.fields.js';
import { knownValues } from '../../src/training/materials/deidentify/known-values.js';
import { NAME_FORM, mayBeName } from '../../src/training/materials/deidentify/name-candidates.js';
import { walk } from '../../src/training/materials/deidentify/walk.js';
import { OriginalFacts } from '../../src/training/materials/use-cases/original-facts.js';
import { ShiftChoice } from '../../src/training/materials/use-cases/shift-choice.js';
import { type TestApp, startTestApp } from '../support/app.js';
import { createDemonstration } from '../support/demonstration.js';

const KEY = Buffer.alloc(32, 7);

describe('the clocks of a de-identified copy', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ database: await createDemonstration(), env: { JIELI_DEMO: '1' } });
  }, 450_000);
  afterAll(() => test.close());

  const files = async (): Promise<readonly CaseId[]> => {
    const store = test.app.get(EventStore);
    const found = new Set<string>();
    let after = START;
    for (;;) {
      const batch = await store.readAll(after, 1_000);
      const last = batch.at(-1);
      if (last === undefined) return [...found].map((stream) => caseId(stream.slice('case-'.length)));
      after = last.position;
      batch.filter(({ type }) => type === 'CaseOpened').forEach(({ stream }) => found.add(stream));
    }
  };

  it('have the verdicts of the file at every version, and open the same commands, in every worked case', async () => {
    const [reader, facts, shifts, verdicts] = [CaseReader, OriginalFacts, ShiftChoice, VerdictReader].map((token) =>
      test.app.get(token as never),
    ) as [CaseReader, OriginalFacts, ShiftChoice, VerdictReader];
    const all = await files();
    const [shifted, names]: [number[], string[]] = [[], []];
    for (const file of all) {
      const { events } = await reader.load(file);
      const pseudonyms = new Pseudonyms(KEY);
      const days = await shifts.choose(events, pseudonyms, file);
      shifted.push(days);
      const copyId = caseId('00000000-0000-4000-8000-00000000c0de');
      const { findings, ...copied } = new Deidentification(await facts.of(file, events), pseudonyms, copyId, days).copy('教学案卷');
      names.push(...findings.filter(({ kind }) => kind === 'name').flatMap(({ occurrences }) => occurrences.map(({ window }) => window)));
      const copy = historyOf(copyId, copied.events);
      expect(brokenAt(copy)).toBeUndefined();
      expect(verdicts.relative(copy)).toEqual(verdicts.relative(events));
      expect(canonicalJson(copy)).not.toContain(file);
    }
    expect(all.length).toBeGreaterThan(15);
    expect(names).toEqual([]); // whom a text names is known there, and no other word looks like a name
    expect(new Set(shifted).size).toBeGreaterThan(3); // holidays leave some files no other day, and others some
  }, 60_000);

  it('would name whoever stands in a text, also if no field knew them', async () => {
    const [named, missed]: [string[], string[]] = [[], []];
    for (const file of await files()) {
      const { events } = await test.app.get(CaseReader).load(file);
      const people = [...(knownValues(events).values.get('party') ?? [])].map((name) => name.replace(/[(（].*$/u, ''));
      for (const { type, data } of events)
        walk(data, fieldsOf(type), ({ kind, value }) => {
          for (const name of kind === 'text' ? people.filter((one) => String(value).includes(one)) : []) {
            const found = [...String(value).matchAll(NAME_FORM)].some(([candidate]) => candidate === name && mayBeName(candidate));
            (found ? named : missed).push(`${name}: ${String(value)}`);
          }
          return value;
        });
    }
    expect(missed).toEqual([]);
    expect(named.length).toBeGreaterThan(15);
  });
});
