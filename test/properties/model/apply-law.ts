import { bureau, government } from '../../support/case-fixtures.js';
import { type Act, type ActType } from './act.js';
import { CONSULTATION_RULES } from './consultation-rules.js';
import { disputeRules } from './dispute-rules.js';
import { HANDLING_RULES, type Rule } from './handling-rules.js';
import { HANDOFF_RULES } from './handoff-rules.js';
import type { Law } from './law.js';

/** Every due date of a test lies as far ahead: three days. */
export const PERIOD = 3 * 24 * 60;

const RULES: Readonly<Record<ActType, Rule>> = {
  ...HANDLING_RULES,
  ...HANDOFF_RULES,
  ...CONSULTATION_RULES,
  ...disputeRules({ government, bureau, period: PERIOD }),
};

/** The sheet after the act; undefined when the law says no, or when the outcome holds already. */
export const afterAct = (law: Law, act: Act): Law | undefined => (act.entitled ? RULES[act.type](law, act) : undefined);
