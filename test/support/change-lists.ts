import type { Role } from '../../src/kernel/actor.js';
import { catalogueChangeId, itemCode, officerId, organId } from '../../src/kernel/ids.js';
import type { OrganFact } from '../../src/kernel/register.js';
import { instant, localDate } from '../../src/kernel/time.js';
import type { PowerHolding, PowerItem } from '../../src/jurisdiction/domain/catalogue.js';
import type { ChangeContent, ChangeTerms, HolderTerms, ItemTerms } from '../../src/jurisdiction/domain/changes/change-content.js';
import type { ChangeCommand } from '../../src/jurisdiction/domain/changes/commands.js';
import type { Lists } from '../../src/jurisdiction/domain/changes/effects.js';
import { organFact } from './case-fixtures.js';

/** Three departments and two townships of a small county, and four items in its lists. */
export const [water, forestry, housing] = [organId('sy-sl'), organId('sy-ly'), organId('sy-zj')] as const;
export const [east, west] = [organId('360724101'), organId('360724102')] as const;
export const [sand, logging, dumping, stalls] = [itemCode('A-1'), itemCode('A-2'), itemCode('A-3'), itemCode('A-4')] as const;

export const LAST_DAY = localDate('2026-03-31');
export const EFFECT = localDate('2026-04-01');
const SINCE = localDate('2024-01-01');

const wording = (code: PowerItem['code']): PowerItem => ({
  code,
  name: `事项${code}`,
  domain: '例',
  sectorRule: 'GENERAL',
  legalBasis: '某条例第一条',
  example: true,
  verified: false,
  validFrom: SINCE,
});
export const row = (item: PowerItem['code'], organ: PowerHolding['organ'], also: Partial<PowerHolding> = {}): PowerHolding => ({
  item,
  organ,
  listClass: 'basic',
  powerSource: 'statutory',
  ...(/^\d/.test(organ) ? { place: organ } : {}),
  basis: '县级清单',
  validFrom: SINCE,
  example: true,
  ...also,
});

/** 水利 has sand, and dumping but in the east, where the township has it; its stalls are seen to by the west in its name; 林业 has logging with the help of the east. */
export const LISTS: Lists = {
  items: [sand, logging, dumping, stalls].map(wording),
  holdings: [
    row(sand, water),
    row(logging, forestry),
    row(logging, east, { listClass: 'assist', counterpart: forestry }),
    row(dumping, water),
    row(dumping, east, { powerSource: 'conferred', publication: '例告1号' }),
    row(stalls, west, { powerSource: 'entrusted', entrustedBy: water }),
  ],
};
export const ORGANS: readonly OrganFact[] = [
  ...[water, forestry, housing, east, west].map((organ) => organFact(organ)),
  organFact('sy-team', { kind: 'team', canHandOff: false }),
  organFact('sy-ga', { kind: 'police' }),
  organFact('sy-old', { validTo: localDate('2026-02-28'), canHandOff: false }),
  organFact('sy-new', { validFrom: localDate('2026-05-01') }),
];

export const CHANGE = catalogueChangeId('00000000-0000-4000-8000-00000000cc01');
export const NEXT_CHANGE = catalogueChangeId('00000000-0000-4000-8000-00000000cc02');
export const facts = { lists: LISTS, organs: ORGANS };

export const holder = (organ: HolderTerms['organ'], also: Partial<HolderTerms> = {}): HolderTerms => ({
  organ,
  listClass: 'basic',
  powerSource: 'statutory',
  ...also,
});
export const newItem = (code: string): ItemTerms => ({
  code: itemCode(code),
  name: `事项${code}`,
  domain: '例',
  sectorRule: 'GENERAL',
  legalBasis: '某条例第二条',
});
export const terms = (content: ChangeContent, also: Partial<ChangeTerms> = {}): ChangeTerms => ({
  content,
  basis: '例字〔2026〕1号',
  reasons: '例',
  effectiveFrom: EFFECT,
  example: true,
  ...also,
});

type Plain<T> = T extends unknown ? Omit<T, 'changeId' | 'by' | 'organ' | 'role' | 'at' | 'facts'> : never;
type Also = Partial<Pick<ChangeCommand, 'changeId' | 'by' | 'organ' | 'at'>> & { readonly facts?: typeof facts };
/** A step by whoever holds the role, on the second of March. */
export const by =
  (role: Role, organ = water) =>
  (step: Plain<ChangeCommand>, also: Also = {}): ChangeCommand => ({
    changeId: CHANGE,
    by: officerId(role),
    organ,
    role,
    at: instant('2026-03-02T10:00:00.000+08:00'),
    facts,
    ...step,
    ...also,
  });

export const apply = (content: ChangeContent, also: Partial<ChangeTerms> = {}, of: Also = {}): ChangeCommand =>
  by('head')({ type: 'ApplyForChange', terms: terms(content, also) }, of);
export const consent = by('county-leader')({ type: 'ConsentToChange', opinion: '同意研究' });
export const staffingReview = by('catalogue-manager')({ type: 'ReviewChange', opinion: '职责清楚' });
export const justiceReview = by('supervisor')({ type: 'ReviewChange', opinion: '合法' });
export const approve = by('county-leader')({ type: 'ApproveChange', documentNumber: '例府1号', publication: '例告2号' });
export const of = (command: ChangeCommand, changeId = NEXT_CHANGE): ChangeCommand => ({ ...command, changeId });
