/** The county default for handing a matter over in time, and the one sector that sets its own (domain.md 1.7). */
const DEFAULT_RULE = 'FC-1a';
const SECTOR_RULES: Readonly<Record<string, string>> = { TOUR: 'TOUR-13' };

/** The rule whose clock runs from discovery when the power is another organ's. */
export const transferOutRule = (sectorRule: string): string => SECTOR_RULES[sectorRule] ?? DEFAULT_RULE;
