import { shippedRule } from '../../../deadlines/index.js';

/** Rules on which the deciders refuse: what breaks them cannot stand in the record. A test compares this with their source. */
const REFUSED_ON: ReadonlySet<string> = new Set(
  `APL-20 APL-22 APL-25 APL-25-2 APL-26 APL-27 APL-29 APL-35 APL-38 APL-42 APL-43 APL-57 APL-58 APL-60
  AY-35 CA-9 CA-10b COE-21 COE-25 CRM-3 CRM-5a CRM-5b CRM-5c CRM-6 CRM-7 CRM-8 CRM-9a CRM-9c CRM-11 CRM-12
  DAT-21d DAT-28 FC-1b FC-2 FC-4 GD-40 HUR-6 JX-15 LN-S20 MARA-17 MEE-16 MEE-38 MWR-56 NHC-9 PSB-180b PSB-182a PRO-OVD PY-41
  SAMR-14 SD-17 SD-21 SH-29 SUP-6 SUP-7 SUP-8 SUP-13 SUP-26 SUP-27 SUP-29 SUP-30 SUP-33 SUP-42 TOUR-13 ZJ-13`.split(/\s+/u),
);
/** Rules of faults that the deciders let pass and the record shows (`training/domain/faults`). */
const LOOKED_FOR: readonly string[] = ['APL-23', 'APL-36', 'APL-36-5Y', 'APL-56', 'COE-18', 'COE-28', 'MWR-39', 'SY-PACKAGE', 'SY-SUPREQ'];

/** Whether a breach of the rule would have been refused, reckoned as late, or found: then silence says that there was none. */
export const judgesBreachOf = (rule: string): boolean =>
  REFUSED_ON.has(rule) || LOOKED_FOR.includes(rule) || shippedRule(rule)?.length !== undefined;
