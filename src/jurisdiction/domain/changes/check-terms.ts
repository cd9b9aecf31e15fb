import type { OrganId } from '../../../kernel/ids.js';
import type { OrganKind } from '../../../kernel/register.js';
import { Rejection } from '../../../kernel/rejection.js';
import { type Instant, type LocalDate, dateOf } from '../../../kernel/time.js';
import type { PowerHolding } from '../catalogue.js';
import { recordOrganOf } from '../find-competence.js';
import { type ChangeContent, type ChangeTerms, receivingOrgans } from './change-content.js';
import { type CatalogueChanges, abolishedBy, lastChangeOf } from './change-state.js';
import { type ChangeEffects, holdingsOn, itemsOf, withEffects } from './effects.js';
import { planChange } from './plan-change.js';
import type { Planning } from './plan-rows.js';

/**
 * A change as it would be carried out. Throws {@link Rejection} for the first rule that it breaks; asked when it is
 * applied for and again when it is approved, because the lists may have changed meanwhile.
 */
export const checkedEffects = (state: CatalogueChanges, planning: Planning, at: Instant): ChangeEffects => {
  const { terms } = planning;
  if (terms.basis.trim() === '') throw new Rejection('catalogue/change-without-basis', {}, 'XC-1');
  if (terms.effectiveFrom < dateOf(at))
    throw new Rejection('catalogue/change-in-the-past', { from: terms.effectiveFrom, today: dateOf(at) }, 'XC-1');
  checkOrgans(state, planning);
  const known = { ...planning, facts: { ...planning.facts, lists: knownLists(state, planning) } };
  const effects = planChange(known);
  checkOrder(state, known, effects);
  checkHolders(known, effects);
  return effects;
};

/** The lists with every approved change: the rows that are read may lag behind the record by a moment. */
const knownLists = ({ changes }: CatalogueChanges, { facts: { lists } }: Planning): Planning['facts']['lists'] =>
  changes.reduce((known, { approval }) => (approval === undefined ? known : withEffects(known, approval.effects)), lists);

const standsOn = ({ facts }: Planning, organ: OrganId, day: LocalDate): boolean => {
  const fact = facts.organs.find((one) => one.organ === organ);
  return fact !== undefined && fact.validFrom <= day && (fact.validTo === undefined || day <= fact.validTo);
};

const JUSTICE: readonly OrganKind[] = ['police', 'procuratorate', 'court'];

/** Their criminal cases are no item of a list; and a successor that is one would transfer suspected crimes to itself (行政处罚法 27). */
const refuseJustice = ({ terms: { content }, facts }: Planning): void => {
  if (content.kind !== 'organ-abolished') return;
  const named = [content.organ, ...receivingOrgans(content)];
  const justice = facts.organs.find(({ organ, kind }) => named.includes(organ) && JUSTICE.includes(kind));
  if (justice !== undefined) throw new Rejection('catalogue/criminal-justice-organ', { organ: justice.name }, 'APL-27');
};

/** An organ whose abolition is decided gets nothing any more, also for the days that are left to it: it would be left without a holder. */
const checkOrgans = (state: CatalogueChanges, planning: Planning): void => {
  const { content, effectiveFrom } = planning.terms;
  const decided = abolishedBy(state);
  refuseJustice(planning);
  for (const organ of receivingOrgans(content)) {
    if (decided.has(organ) || !standsOn(planning, organ, effectiveFrom))
      throw new Rejection('catalogue/holder-not-there', { organ, day: effectiveFrom }, 'XC-1');
    if (planning.facts.organs.some((fact) => fact.organ === organ && !fact.canHandOff))
      throw new Rejection('catalogue/holder-cannot-act', { organ }, 'APL-23');
  }
  const abolished = leaving(content);
  if (abolished !== undefined && (decided.has(abolished) || !standsOn(planning, abolished, effectiveFrom)))
    throw new Rejection('catalogue/organ-not-there', { organ: abolished, day: effectiveFrom }, 'XC-1');
};

const leaving = (content: ChangeContent): OrganId | undefined => (content.kind === 'organ-abolished' ? content.organ : undefined);

/** Changes of one item follow each other: what is dated before the last would rewrite a day that others have relied on. */
const checkOrder = (state: CatalogueChanges, { terms, facts }: Planning, effects: ChangeEffects): void => {
  for (const item of itemsOf(effects)) {
    const days = facts.lists.holdings.filter((row) => row.item === item).map(({ validFrom }) => validFrom);
    const last = [...days, lastChangeOf(state, item)].reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
    if (last !== undefined && terms.effectiveFrom <= last)
      throw new Rejection('catalogue/change-before-last', { item, from: terms.effectiveFrom, last }, 'XC-1');
  }
};

/** Organs that act in their own name at one place, or in the whole county. */
const actingIn = (rows: readonly PowerHolding[], place: string | undefined): readonly OrganId[] => [
  ...new Set(rows.filter((row) => row.listClass === 'basic' && row.place === place).map(recordOrganOf)),
];

/** 行政处罚法 25: a change may not make two organs competent where there was one. A power that was shared before stays so. */
const checkHolders = ({ terms, facts }: Planning, effects: ChangeEffects): void => {
  const after = withEffects(facts.lists, effects).holdings;
  for (const { item, place, listClass } of effects.addHoldings.filter((row) => row.listClass === 'basic')) {
    const before = actingIn(holdingsOn(facts.lists.holdings, item, terms.effectiveFrom), place);
    const then = actingIn(holdingsOn(after, item, terms.effectiveFrom), place);
    if (listClass === 'basic' && then.length > Math.max(1, before.length))
      throw new Rejection('catalogue/holder-twice', { item, organs: then }, 'APL-25-1');
  }
};

/** A power that is handed down is exercised once the decision is published (行政处罚法 24). */
export const checkPublication = (terms: ChangeTerms, effects: ChangeEffects, publication: string | undefined): void => {
  const conferred = effects.addHoldings.find(({ powerSource, listClass }) => powerSource === 'conferred' && listClass === 'basic');
  if (conferred !== undefined && publication === undefined)
    throw new Rejection('catalogue/unpublished', { item: conferred.item, organ: conferred.organ, from: terms.effectiveFrom }, 'APL-24');
};
