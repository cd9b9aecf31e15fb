import { readFileSync } from 'node:fs';
import { type CaseEvent, evolve, openFile, unopened } from '../../src/case-file/index.js';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../fixtures/supervision/${name}.json`, import.meta.url), 'utf8'));

/** Every kind of event of a supervision as it was stored; what they come to is kept beside them and never changes. */
describe('a stored history of supervision', () => {
  const history = read('history') as readonly CaseEvent[];

  it('holds every kind of event', () => {
    const kinds = new Set(history.filter(({ data }) => 'supervisionId' in data).map(({ type }) => type));
    expect(kinds.size).toBe(11);
    expect(history.map(({ type }) => type)).toContain('DeadlineApproaching');
  });

  it('comes to the same state for ever', () => {
    const { supervisions, approached, clocks } = openFile(history.reduce(evolve, unopened));
    expect({ supervisions, approached, clocks: clocks.filter(({ purpose }) => purpose === 'rectify') }).toEqual(read('state'));
  });
});
