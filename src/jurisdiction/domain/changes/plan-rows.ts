import type { ItemCode, OrganId } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { LocalDate } from '../../../kernel/time.js';
import { type PowerHolding, type PowerItem, isInForce } from '../catalogue.js';
import type { ChangeTerms, HolderTerms, ItemTerms } from './change-content.js';
import type { ChangeFacts } from './commands.js';
import { dayBefore } from './day-before.js';
import type { HoldingEnd, ItemEnd } from './effects.js';

/** What a change is worked out from: its terms, the lists as they are, and where it is published. */
export interface Planning {
  readonly terms: ChangeTerms;
  readonly facts: ChangeFacts;
  readonly publication?: string;
}

export const isTownship = ({ facts }: Planning, organ: OrganId): boolean =>
  facts.organs.some((fact) => fact.organ === organ && fact.kind === 'township-government');

/** A township holds an item in its own area only. */
export const placeOf = (planning: Planning, { organ, place }: Pick<HolderTerms, 'organ' | 'place'>): string | undefined =>
  isTownship(planning, organ) ? organ : place;

export const wordingOn = ({ facts, terms }: Planning, item: ItemCode): PowerItem => {
  const wording = facts.lists.items.find((one) => one.code === item && isInForce(one, terms.effectiveFrom));
  if (wording === undefined) throw new Rejection('catalogue/item-not-in-force', { item, day: terms.effectiveFrom }, 'XC-1');
  return wording;
};

/** Rows of an item that are in force on the day of the change, and would be after it. */
export const rowsOn = ({ facts, terms }: Planning, item?: ItemCode): readonly PowerHolding[] =>
  facts.lists.holdings.filter((row) => (item === undefined || row.item === item) && isInForce(row, terms.effectiveFrom));

export const ended = ({ terms }: Planning, { item, organ, place, validFrom }: PowerHolding): HoldingEnd => ({
  item,
  organ,
  ...(place === undefined ? {} : { place }),
  validFrom,
  lastDay: dayBefore(terms.effectiveFrom),
});

export const endedItem = ({ terms }: Planning, { code, validFrom }: PowerItem): ItemEnd => ({
  item: code,
  validFrom,
  lastDay: dayBefore(terms.effectiveFrom),
});

export const wordedItem = ({ terms }: Planning, wording: ItemTerms): PowerItem => ({
  ...wording,
  example: terms.example,
  verified: false,
  validFrom: terms.effectiveFrom,
});

/** Throws for a row that says less than a list must. */
export const rowOf = (planning: Planning, item: ItemCode, holder: HolderTerms, validTo?: LocalDate): PowerHolding => {
  const { terms, publication } = planning;
  const { organ, listClass, powerSource, entrustedBy, counterpart, penaltyLimits } = holder;
  const place = placeOf(planning, holder);
  if ((powerSource === 'entrusted') !== (entrustedBy !== undefined) || entrustedBy === organ)
    throw new Rejection('catalogue/entrusting-organ-missing', { organ }, 'APL-20');
  if ((listClass !== 'basic' && counterpart === undefined) || counterpart === organ)
    throw new Rejection('catalogue/counterpart-missing', { organ }, 'XC-1');
  return {
    item,
    organ,
    listClass,
    powerSource,
    ...(entrustedBy === undefined ? {} : { entrustedBy }),
    ...(place === undefined ? {} : { place }),
    ...(penaltyLimits === undefined ? {} : { penaltyLimits }),
    ...(counterpart === undefined ? {} : { counterpart }),
    basis: terms.basis,
    ...(publication === undefined ? {} : { publication }),
    validFrom: terms.effectiveFrom,
    ...(validTo === undefined ? {} : { validTo }),
    example: terms.example,
  };
};

/** The same row in other hands: what it says stays, from the day of the change on. */
export const passedOn = (
  planning: Planning,
  row: PowerHolding,
  to: Partial<Pick<PowerHolding, 'organ' | 'entrustedBy' | 'counterpart'>>,
): PowerHolding => {
  const { organ, listClass, powerSource, entrustedBy, place, penaltyLimits, counterpart } = { ...row, ...to };
  return rowOf(
    planning,
    row.item,
    {
      organ,
      listClass,
      powerSource,
      ...(entrustedBy === undefined ? {} : { entrustedBy }),
      ...(place === undefined || isTownship(planning, row.organ) !== isTownship(planning, organ) ? {} : { place }),
      ...(penaltyLimits === undefined ? {} : { penaltyLimits }),
      ...(counterpart === undefined ? {} : { counterpart }),
    },
    row.validTo,
  );
};
