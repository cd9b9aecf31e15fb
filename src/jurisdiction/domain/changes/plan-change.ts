import type { ItemCode, OrganId } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { PowerHolding } from '../catalogue.js';
import type { ChangeContent, HolderTerms } from './change-content.js';
import { type ChangeEffects, NO_EFFECTS, keyOf } from './effects.js';
import { planSplit } from './plan-split.js';
import { type Planning, ended, endedItem, passedOn, refuseBeyondArea, rowOf, rowsOn, settled, wordedItem, wordingOn } from './plan-rows.js';

type Of<Kind extends ChangeContent['kind']> = Extract<ChangeContent, { kind: Kind }>;

/** What the change does to the lists. Throws {@link Rejection} for one that cannot be carried out as it is written. */
export const planChange = (planning: Planning): ChangeEffects => settled(planning, planned(planning));

const planned = (planning: Planning): ChangeEffects => {
  const { content } = planning.terms;
  switch (content.kind) {
    case 'handed-down':
      return handDown(planning, content);
    case 'recalled':
      return recall(planning, content);
    case 'holder-changed':
      return changeHolder(planning, content);
    case 'merged':
      return merge(planning, content);
    case 'divided':
      return divide(planning, content);
    case 'basis-changed':
      return changeBasis(planning, content);
    case 'organ-abolished':
      return planSplit(planning, content);
  }
};

const rowsFor = (planning: Planning, item: ItemCode, holders: readonly HolderTerms[]): readonly PowerHolding[] => {
  const rows = holders.map((holder) => rowOf(planning, item, holder));
  const twice = rows.find((row, index) => rows.findIndex((other) => keyOf(other) === keyOf(row)) !== index);
  if (twice !== undefined) throw new Rejection('catalogue/holder-twice', { item, organs: [twice.organ] }, 'XC-1');
  return rows;
};

const handDown = (planning: Planning, { item, wording, holders }: Of<'handed-down'>): ChangeEffects => {
  if (wording === undefined) wordingOn(planning, item);
  else refuseTaken(planning, item);
  const added = rowsFor(planning, item, holders);
  const replaced = rowsOn(planning, item).filter((row) => added.some((one) => keyOf(one) === keyOf(row)));
  const same = replaced.find((row) => added.some((one) => keyOf(one) === keyOf(row) && one.listClass === row.listClass));
  if (same !== undefined) throw new Rejection('catalogue/already-holder', { item, organ: same.organ }, 'XC-1');
  return {
    ...NO_EFFECTS,
    endHoldings: replaced.map((row) => ended(planning, row)),
    addHoldings: added,
    addItems: wording === undefined ? [] : [wordedItem(planning, wording)],
  };
};

const refuseTaken = ({ facts }: Planning, item: ItemCode): void => {
  if (facts.lists.items.some(({ code }) => code === item)) throw new Rejection('catalogue/item-code-taken', { item }, 'XC-1');
};

/** The rows by which the organ itself acts; those of 配合 and 收回 give it nothing to lose. */
const heldBy = (planning: Planning, item: ItemCode, organ: OrganId): readonly PowerHolding[] => {
  wordingOn(planning, item);
  const held = rowsOn(planning, item).filter((row) => row.organ === organ && row.listClass === 'basic');
  if (held.length === 0) throw new Rejection('catalogue/not-holder', { item, organ, day: planning.terms.effectiveFrom }, 'XC-1');
  return held;
};

/** What the receiver has to get: nothing where it holds the item already. */
const unlessHeld = (planning: Planning, row: PowerHolding): readonly PowerHolding[] => {
  const held = rowsOn(planning, row.item).some(
    (known) => known.organ === row.organ && known.listClass === 'basic' && (known.place === undefined || known.place === row.place),
  );
  return held ? [] : [row];
};

const recall = (planning: Planning, { item, from, to }: Of<'recalled'>): ChangeEffects => {
  const held = heldBy(planning, item, from);
  for (const row of held) refuseBeyondArea(planning, row, to);
  const leading = held.flatMap((row) =>
    unlessHeld(
      planning,
      rowOf(planning, item, {
        organ: to,
        listClass: 'basic',
        powerSource: 'statutory',
        ...(row.place === undefined ? {} : { place: row.place }),
      }),
    ),
  );
  const noted = held.map((row) =>
    rowOf(planning, item, {
      organ: from,
      listClass: 'recalled',
      powerSource: 'statutory',
      counterpart: to,
      ...(row.place === undefined ? {} : { place: row.place }),
    }),
  );
  return { ...NO_EFFECTS, endHoldings: held.map((row) => ended(planning, row)), addHoldings: [...noted, ...leading] };
};

const changeHolder = (planning: Planning, { item, from, to }: Of<'holder-changed'>): ChangeEffects => {
  const held = heldBy(planning, item, from);
  if (rowsOn(planning, item).some((row) => row.organ === to && row.listClass === 'basic'))
    throw new Rejection('catalogue/already-holder', { item, organ: to }, 'XC-1');
  const others = rowsOn(planning, item).filter((row) => row.counterpart === from && row.organ !== from);
  const replaced = rowsOn(planning, item).filter((row) => row.organ === to);
  const moved = others.filter(({ organ }) => organ !== to);
  return {
    ...NO_EFFECTS,
    endHoldings: [...new Set([...held, ...others, ...replaced])].map((row) => ended(planning, row)),
    addHoldings: [
      ...held.map((row) => passedOn(planning, row, { organ: to })),
      ...moved.map((row) => passedOn(planning, row, { counterpart: to })),
    ],
  };
};

const refuseWithoutHolder = (item: ItemCode, holders: readonly HolderTerms[]): void => {
  if (!holders.some(({ listClass }) => listClass === 'basic'))
    throw new Rejection('catalogue/item-without-holder', { items: [item] }, 'XC-1');
};

/** The old items end with all their rows; whoever holds the new one is written anew. */
const closed = (planning: Planning, items: readonly ItemCode[]): Pick<ChangeEffects, 'endHoldings' | 'endItems'> => ({
  endItems: items.map((item) => endedItem(planning, wordingOn(planning, item))),
  endHoldings: items.flatMap((item) => rowsOn(planning, item)).map((row) => ended(planning, row)),
});

const merge = (planning: Planning, { items, into, holders }: Of<'merged'>): ChangeEffects => {
  refuseTaken(planning, into.code);
  refuseWithoutHolder(into.code, holders);
  return {
    ...closed(planning, [...new Set(items)]),
    addItems: [wordedItem(planning, into)],
    addHoldings: rowsFor(planning, into.code, holders),
  };
};

const divide = (planning: Planning, { item, into }: Of<'divided'>): ChangeEffects => {
  const codes = into.map(({ wording }) => wording.code);
  for (const { wording, holders } of into) {
    refuseTaken(planning, wording.code);
    if (codes.indexOf(wording.code) !== codes.lastIndexOf(wording.code))
      throw new Rejection('catalogue/item-code-taken', { item: wording.code }, 'XC-1');
    refuseWithoutHolder(wording.code, holders);
  }
  return {
    ...closed(planning, [item]),
    addItems: into.map(({ wording }) => wordedItem(planning, wording)),
    addHoldings: into.flatMap(({ wording, holders }) => rowsFor(planning, wording.code, holders)),
  };
};

const changeBasis = (planning: Planning, { item, legalBasis, basisInForceFrom, basisNote }: Of<'basis-changed'>): ChangeEffects => {
  const old = wordingOn(planning, item);
  const { code, name, domain, sectorRule, severity, validTo } = old;
  return {
    ...NO_EFFECTS,
    endItems: [endedItem(planning, old)],
    addItems: [
      {
        ...wordedItem(planning, { code, name, domain, sectorRule, legalBasis, ...(severity === undefined ? {} : { severity }) }),
        ...(basisInForceFrom === undefined ? {} : { basisInForceFrom }),
        ...(basisNote === undefined ? {} : { basisNote }),
        ...(validTo === undefined ? {} : { validTo }),
      },
    ],
  };
};
