import { bureau, government } from '../../support/case-fixtures.js';
import { type Act, type ActType } from './act.js';
import { CONSULTATION_RULES } from './consultation-rules.js';
import { criminalRules } from './criminal-rules.js';
import { disputeRules } from './dispute-rules.js';
import { HANDLING_RULES, type Rule } from './handling-rules.js';
import { HANDOFF_RULES } from './handoff-rules.js';
import type { Law } from './law.js';

/** Every due date of a test lies as far ahead: three days. */
export const PERIOD = 3 * 24 * 60;

export const JUSTICE = { police: 'sy-ga', procuratorate: 'sy-jcy', court: 'sy-fy' } as const;

const RULES: Readonly<Record<ActType, Rule>> = {
  ...HANDLING_RULES,
  ...HANDOFF_RULES,
  ...CONSULTATION_RULES,
  ...disputeRules({ government, bureau, period: PERIOD }),
  ...criminalRules({ ...JUSTICE, period: PERIOD }),
};

/** The sheet after the act; undefined when the law says no, or when the outcome holds already. */
export const afterAct = (law: Law, act: Act): Law | undefined => {
  const after = act.entitled ? RULES[act.type](law, act) : undefined;
  return after === undefined || after.responsible === law.responsible ? after : relieved(after);
};

/** Who got the matter back from the police checks it as long as it has it. */
const relieved = (law: Law): Law => ({
  ...law,
  pursuits: law.pursuits.map(({ checkedBy, ...it }) => (checkedBy === law.responsible ? { ...it, checkedBy } : it)),
});
