import type { CompetenceFinding, PowerHolder } from '../../kernel/competence.js';
import type { OrganId } from '../../kernel/ids.js';
import type { LocalDate } from '../../kernel/time.js';
import { type PowerHolding, type PowerItem, isInForce } from './catalogue.js';
import { competenceSentence } from './competence-sentence.js';

/** Organs as they stood on the day of the question. */
export interface OrganNames {
  readonly nameOf: (organ: OrganId) => string;
  readonly exists: (organ: OrganId) => boolean;
}

export interface CompetenceQuestion {
  readonly item: PowerItem;
  /** Division code of the township in which the act happened. */
  readonly place: string;
  readonly placeName: string;
  readonly asOf: LocalDate;
  /** All rows of the item; those of other days and places are left aside here. */
  readonly holdings: readonly PowerHolding[];
  readonly organs: OrganNames;
}

/** The rows that count at one place on one day, sorted by what they mean for the question. */
export interface Standing {
  /** May act themselves. */
  readonly acting: readonly PowerHolding[];
  readonly assisting: readonly PowerHolding[];
  readonly recalled: readonly PowerHolding[];
  /** Rows of organs that were abolished by then. */
  readonly gone: readonly PowerHolding[];
  readonly proposed?: OrganId;
}

/** Who was competent for an item, at a place, on a date, and why. Pure: the same rows give the same finding years later. */
export const findCompetence = (question: CompetenceQuestion): CompetenceFinding => {
  const { item, place, asOf, organs } = question;
  const standing = standingOf(question);
  const toHolder = (holding: PowerHolding): PowerHolder => holderOf(holding, organs);
  return {
    item: item.code,
    itemName: item.name,
    place,
    asOf,
    sectorRule: item.sectorRule,
    holders: standing.acting.map(toHolder),
    assisting: standing.assisting.map(toHolder),
    ...(standing.proposed === undefined ? {} : { proposed: standing.proposed }),
    sentence: competenceSentence(question, standing),
  };
};

const standingOf = ({ place, asOf, holdings, organs }: CompetenceQuestion): Standing => {
  const here = holdings
    .filter((holding) => isInForce(holding, asOf) && (holding.place === undefined || holding.place === place))
    .sort(byAge);
  const alive = here.filter(({ organ }) => organs.exists(organ));
  const of = (listClass: PowerHolding['listClass']): readonly PowerHolding[] => alive.filter((holding) => holding.listClass === listClass);
  const acting = actingAmong(of('basic'));
  const [assisting, recalled] = [of('assist'), of('recalled')];
  const proposed = proposalOf([
    ...acting,
    ...[...assisting, ...recalled].filter(({ counterpart }) => counterpart !== undefined && organs.exists(counterpart)),
  ]);
  return {
    acting,
    assisting,
    recalled,
    gone: here.filter((holding) => !alive.includes(holding)),
    ...(proposed === undefined ? {} : { proposed }),
  };
};

/** A power that a list gives to the organ of the place in its own name is exercised there and no longer by the county organ. */
const actingAmong = (basic: readonly PowerHolding[]): readonly PowerHolding[] => {
  const local = basic.filter(({ place }) => place !== undefined);
  return local.some((holding) => recordOrganOf(holding) === holding.organ)
    ? local
    : [...local, ...basic.filter(({ place }) => place === undefined)];
};

const proposalOf = ([first]: readonly PowerHolding[]): OrganId | undefined =>
  first && (first.listClass === 'basic' ? recordOrganOf(first) : first.counterpart);

/** 行政处罚法 20: who acts under entrustment acts in the name of the entrusting organ, which is the organ of record. */
export const recordOrganOf = ({ organ, entrustedBy }: PowerHolding): OrganId => entrustedBy ?? organ;

const holderOf = (holding: PowerHolding, { nameOf }: OrganNames): PowerHolder => ({
  organ: holding.organ,
  organName: nameOf(holding.organ),
  listClass: holding.listClass,
  powerSource: holding.powerSource,
  ...(holding.entrustedBy === undefined ? {} : { entrustedBy: holding.entrustedBy }),
  basis: holding.basis,
  validFrom: holding.validFrom,
  ...(holding.validTo === undefined ? {} : { validTo: holding.validTo }),
});

const byAge = (a: PowerHolding, b: PowerHolding): number => {
  const [left, right] = [`${a.validFrom} ${a.organ}`, `${b.validFrom} ${b.organ}`];
  return left < right ? -1 : left > right ? 1 : 0;
};
