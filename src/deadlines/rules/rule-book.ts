import { type Rule } from '../domain/rule.js';
import { citationOf } from '../domain/rule-citation.js';
import { AGRICULTURE_RULES } from './agriculture.rules.js';
import { COERCION_RULES } from './coercion.rules.js';
import { COUNTY_MODEL_RULES } from './county-models.rules.js';
import { COUNTY_RULES } from './county.rules.js';
import { CRIMINAL_TRANSFER_RULES } from './criminal-transfer.rules.js';
import { DATA_SHARING_RULES } from './data-sharing.rules.js';
import { ECOLOGY_RULES } from './ecology.rules.js';
import { HOUSING_RULES } from './housing.rules.js';
import { JIANGXI_RULES } from './jiangxi.rules.js';
import { MARKET_RULES } from './market.rules.js';
import { OTHER_PLACES_RULES } from './other-places.rules.js';
import { OTHER_SECTOR_RULES } from './other-sectors.rules.js';
import { PENALTY_LAW_RULES } from './penalty-law.rules.js';
import { PERIOD_RULES } from './period.rules.js';
import { SUBSTANCE_RULES } from './substance.rules.js';
import { SUPERVISION_RULES } from './supervision.rules.js';
import { THREE_SYSTEMS_RULES } from './three-systems.rules.js';
import { WATER_RULES } from './water.rules.js';

/**
 * The rule book 规则库 as shipped. Left out on purpose: the superseded 2020 clocks of 自然资源 and what was only remembered
 * (domain.md 8.1). A rule is never removed and its id never reused, because events cite it.
 */
export const RULE_BOOK: readonly Rule[] = [
  ...PENALTY_LAW_RULES,
  ...PERIOD_RULES,
  ...COERCION_RULES,
  ...SUPERVISION_RULES,
  ...JIANGXI_RULES,
  ...MARKET_RULES,
  ...ECOLOGY_RULES,
  ...AGRICULTURE_RULES,
  ...HOUSING_RULES,
  ...WATER_RULES,
  ...OTHER_SECTOR_RULES,
  ...THREE_SYSTEMS_RULES,
  ...CRIMINAL_TRANSFER_RULES,
  ...DATA_SHARING_RULES,
  ...COUNTY_MODEL_RULES,
  ...COUNTY_RULES,
  ...OTHER_PLACES_RULES,
  ...SUBSTANCE_RULES,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULE_BOOK.map((rule) => [rule.id, rule]));

/** The rule as shipped, or undefined for an id nobody knows. */
export const shippedRule = (id: string): Rule | undefined => BY_ID.get(id);

/** How a sentence names the rule; the id itself when nobody knows it. */
export const citedRule = (id: string): string => {
  const rule = shippedRule(id);
  return rule === undefined ? id : citationOf(rule);
};
