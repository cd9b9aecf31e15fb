import {
  EFFECT,
  LAST_DAY,
  LISTS,
  ORGANS,
  apply,
  approve,
  consent,
  dumping,
  east,
  forestry,
  holder,
  justiceReview,
  logging,
  newItem,
  sand,
  staffingReview,
  water,
  west,
} from '../../../../test/support/change-lists.js';
import { itemCode } from '../../../kernel/ids.js';
import { localDate } from '../../../kernel/time.js';
import { isInForce } from '../catalogue.js';
import { findCompetence } from '../find-competence.js';
import type { ChangeContent } from './change-content.js';
import { catalogueChanges } from './decider.js';
import { type Lists, withEffects } from './effects.js';

const changed = (content: ChangeContent): Lists =>
  [apply(content), consent, staffingReview, justiceReview, approve]
    .reduce((state, command) => catalogueChanges.decide(command, state).reduce(catalogueChanges.evolve, state), catalogueChanges.initial)
    .changes.reduce((lists, { approval }) => (approval === undefined ? lists : withEffects(lists, approval.effects)), LISTS);

/** Who is proposed for an item at a place on a day; undefined when the list has no such item then. */
const proposed = ({ items, holdings }: Lists, code: string, place: string, day: string): string | undefined => {
  const asOf = localDate(day);
  const item = items.find((one) => one.code === code && isInForce(one, asOf));
  if (item === undefined) return undefined;
  const organs = { nameOf: (organ: string) => organ, exists: (organ: string) => ORGANS.some((fact) => fact.organ === organ) };
  return findCompetence({ item, place, placeName: place, asOf, holdings: holdings.filter((row) => row.item === code), organs }).proposed;
};

describe('a look-up by date, once items were merged', () => {
  const lists = changed({
    kind: 'merged',
    items: [sand, dumping],
    into: newItem('M-1'),
    holders: [holder(forestry), holder(east, { powerSource: 'conferred' })],
  });

  it('answers for the days before as it did', () => {
    for (const item of [sand, dumping])
      for (const place of [east, west]) expect(proposed(lists, item, place, LAST_DAY)).toBe(proposed(LISTS, item, place, LAST_DAY));
    expect(proposed(lists, dumping, east, LAST_DAY)).toBe(east);
    expect(proposed(lists, 'M-1', east, LAST_DAY)).toBeUndefined();
  });

  it('finds the new item from the day of the change on, place by place, and the old ones no more', () => {
    expect([proposed(lists, 'M-1', east, EFFECT), proposed(lists, 'M-1', west, EFFECT)]).toEqual([east, forestry]);
    expect([sand, dumping].map((item) => proposed(lists, item, east, EFFECT))).toEqual([undefined, undefined]);
  });

  it('leaves no row of an item that has ended open, so that nobody holds it after its last day', () => {
    const open = lists.holdings.filter(({ item, validTo }) => [sand, dumping].includes(item) && (validTo ?? '9999') > LAST_DAY);
    expect(open).toEqual([]);
  });

  it('leaves the other items alone', () => {
    for (const day of [LAST_DAY, EFFECT]) expect(proposed(lists, logging, east, day)).toBe(forestry);
  });
});

describe('a look-up by date, once an item was divided', () => {
  const lists = changed({
    kind: 'divided',
    item: dumping,
    into: [
      { wording: newItem('D-1'), holders: [holder(water), holder(east, { powerSource: 'conferred' })] },
      { wording: newItem('D-2'), holders: [holder(forestry), holder(east, { listClass: 'assist', counterpart: forestry })] },
    ],
  });

  it('answers for the days before as it did', () => {
    expect([east, west].map((place) => proposed(lists, dumping, place, LAST_DAY))).toEqual([east, water]);
    expect(['D-1', 'D-2'].map((code) => proposed(lists, code, east, LAST_DAY))).toEqual([undefined, undefined]);
  });

  it('finds each part with its own holders from the day of the change on', () => {
    expect([east, west].map((place) => proposed(lists, 'D-1', place, EFFECT))).toEqual([east, water]);
    expect([east, west].map((place) => proposed(lists, 'D-2', place, EFFECT))).toEqual([forestry, forestry]);
    expect(proposed(lists, dumping, east, EFFECT)).toBeUndefined();
  });

  it('keeps every wording that there was: the codes of before are read as they stood', () =>
    expect(lists.items.filter(({ code }) => [dumping, itemCode('D-1'), itemCode('D-2')].includes(code))).toMatchObject([
      { code: dumping, validTo: LAST_DAY },
      { code: 'D-1', validFrom: EFFECT },
      { code: 'D-2', validFrom: EFFECT },
    ]));
});
