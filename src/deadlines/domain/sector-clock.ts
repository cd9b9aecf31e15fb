import { type SectorRule } from '../../kernel/competence.js';

export type ClockPurpose = 'transfer-out' | 'check-lead' | 'negotiate' | 'decide' | 'legal-review' | 'designation';

type BySector = Readonly<Partial<Record<SectorRule, string>>>;

/** domain.md 1.7: what each procedure rule says; a sector that is not listed says nothing. */
const SECTOR_CLOCKS: Readonly<Record<ClockPurpose, BySector>> = {
  'transfer-out': { TOUR: 'TOUR-13' },
  'check-lead': {
    SAMR: 'SAMR-18',
    MEE: 'MEE-18',
    MARA: 'MARA-29',
    HUR: 'HUR-15',
    MWR: 'MWR-29',
    NHC: 'NHC-15',
    TOUR: 'TOUR-21',
    CUL: 'CUL-12',
  },
  negotiate: { SAMR: 'SAMR-13', MARA: 'MARA-16', HUR: 'HUR-6a', MWR: 'MWR-12a' },
  decide: { SAMR: 'SAMR-64', MEE: 'MEE-57', MARA: 'MARA-58', HUR: 'HUR-29', MWR: 'MWR-43', MOT: 'MOT-78', NHC: 'NHC-29' },
  'legal-review': { MARA: 'MARA-53', HUR: 'HUR-25' },
  designation: { SAMR: 'SAMR-16', MARA: 'MARA-18', HUR: 'HUR-6b', MWR: 'MWR-12b', NHC: 'NHC-10' },
};

/** Where a sector is silent. Checking a lead and legal review have no default: the law only says 及时. */
const DEFAULTS: Readonly<Partial<Record<ClockPurpose, string>>> = {
  'transfer-out': 'FC-1a',
  negotiate: 'SY-NEG',
  decide: 'APL-60',
  designation: 'SY-DESIG',
};

/** The rule whose clock runs for this purpose; undefined when neither the sector nor the county sets one. */
export const sectorClock = (sector: SectorRule, purpose: ClockPurpose): string | undefined =>
  SECTOR_CLOCKS[purpose][sector] ?? DEFAULTS[purpose];
