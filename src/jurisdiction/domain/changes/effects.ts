import type { ItemCode, OrganId } from '../../../kernel/ids.js';
import type { LocalDate } from '../../../kernel/time.js';
import { type PowerHolding, type PowerItem, isInForce } from '../catalogue.js';

/** A row of a list that gets a last day, by its key. */
export interface HoldingEnd {
  readonly item: ItemCode;
  readonly organ: OrganId;
  readonly place?: string;
  readonly validFrom: LocalDate;
  readonly lastDay: LocalDate;
}
export interface ItemEnd {
  readonly item: ItemCode;
  readonly validFrom: LocalDate;
  readonly lastDay: LocalDate;
}
export interface Abolition {
  readonly organ: OrganId;
  /** The organ exists up to and including this day. */
  readonly lastDay: LocalDate;
  /** Its seal is good up to and including this day. */
  readonly sealUntil: LocalDate;
}

/** What an approved change does to the lists, worked out once, at its approval; a later look-up by date just follows. */
export interface ChangeEffects {
  readonly endHoldings: readonly HoldingEnd[];
  readonly addHoldings: readonly PowerHolding[];
  readonly endItems: readonly ItemEnd[];
  readonly addItems: readonly PowerItem[];
  readonly abolition?: Abolition;
}

export const NO_EFFECTS: ChangeEffects = { endHoldings: [], addHoldings: [], endItems: [], addItems: [] };

/** Rows of items and of their holders, of all periods. */
export interface Lists {
  readonly items: readonly PowerItem[];
  readonly holdings: readonly PowerHolding[];
}

export const keyOf = ({ item, organ, place }: Pick<PowerHolding, 'item' | 'organ' | 'place'>): string =>
  [item, organ, place ?? ''].join('\n');

const earlier = (a: LocalDate | undefined, b: LocalDate): LocalDate => (a === undefined || b < a ? b : a);
const isLeft = ({ validFrom, validTo }: { readonly validFrom: LocalDate; readonly validTo?: LocalDate }): boolean =>
  validTo === undefined || validFrom <= validTo;

/** The lists with the effects of a change. Doing it twice is doing it once: an end never moves on, a row is there once. */
export const withEffects = ({ items, holdings }: Lists, effects: ChangeEffects): Lists => {
  const ended = holdings.map((holding) => {
    const end = effects.endHoldings.find((one) => keyOf(one) === keyOf(holding) && one.validFrom === holding.validFrom);
    return end === undefined ? holding : { ...holding, validTo: earlier(holding.validTo, end.lastDay) };
  });
  const endedItems = items.map((item) => {
    const end = effects.endItems.find((one) => one.item === item.code && one.validFrom === item.validFrom);
    return end === undefined ? item : { ...item, validTo: earlier(item.validTo, end.lastDay) };
  });
  const isThere = (added: PowerHolding): boolean => ended.some((one) => keyOf(one) === keyOf(added) && one.validFrom === added.validFrom);
  const isWorded = (added: PowerItem): boolean => endedItems.some((one) => one.code === added.code && one.validFrom === added.validFrom);
  return {
    items: [...endedItems, ...effects.addItems.filter((added) => !isWorded(added))].filter(isLeft),
    holdings: [...ended, ...effects.addHoldings.filter((added) => !isThere(added))].filter(isLeft),
  };
};

/** Items that the change touches. */
export const itemsOf = ({ endHoldings, addHoldings, endItems, addItems }: ChangeEffects): readonly ItemCode[] => [
  ...new Set([
    ...endHoldings.map(({ item }) => item),
    ...addHoldings.map(({ item }) => item),
    ...endItems.map(({ item }) => item),
    ...addItems.map(({ code }) => code),
  ]),
];

export const holdingsOn = (holdings: readonly PowerHolding[], item: ItemCode, day: LocalDate): readonly PowerHolding[] =>
  holdings.filter((holding) => holding.item === item && isInForce(holding, day));
