import type { Actor, Role } from '../../src/kernel/actor.js';
import type { CompetenceFinding } from '../../src/kernel/competence.js';
import type { DueDate } from '../../src/kernel/due-date.js';
import { caseId, consultationId, disputeId, handoffId, itemCode, officerId, organId } from '../../src/kernel/ids.js';
import type { OfficerFact, OrganFact } from '../../src/kernel/register.js';
import { type Instant, instant, localDate } from '../../src/kernel/time.js';
import { CLOCK_PURPOSES, type CaseDetails, type DueDates } from '../../src/case-file/index.js';
import type { HandlingCommandOf } from '../../src/case-handling/domain/commands.js';
import type { DraftContent, HandoffCommandOf } from '../../src/case-transfer/domain/commands.js';

export const yingqian = organId('360724103');
export const water = organId('sy-sl');
export const forestry = organId('sy-ly');
export const government = organId('sy-zf');
export const bureau = organId('sy-sfj');
export const CASE = caseId('00000000-0000-4000-8000-000000000001');
export const HANDOFF = handoffId('00000000-0000-4000-8000-0000000000a1');

export const CONSULTATION = consultationId('00000000-0000-4000-8000-0000000000c1');
export const DISPUTE = disputeId('00000000-0000-4000-8000-0000000000d1');
export const SUCCESSOR = handoffId('00000000-0000-4000-8000-0000000000a2');

export const at = (text: string): Instant => instant(`${text}:00.000+08:00`);

export const organFact = (organ: string, also: Partial<OrganFact> = {}): OrganFact => ({
  organ: organId(organ),
  name: organ,
  kind: /^\d/.test(organ) ? 'township-government' : 'department',
  canHandOff: true,
  validFrom: localDate('2000-01-01'),
  ...also,
});

export const officerFact = (id: string, organ: string, also: Partial<OfficerFact> = {}): OfficerFact => ({
  officer: officerId(id),
  name: id,
  organ: organId(organ),
  certificate: { number: `Z-${id}`, validFrom: localDate('2024-01-01'), validTo: localDate('2027-12-31') },
  auxiliary: false,
  roles: ['case-officer'],
  ...also,
});

export const actor = (organ: string, role: Role, officer = `${organ}-${role}`): Actor => ({
  officerId: officerId(officer),
  organId: organId(organ),
  role,
});

/** Every clock with a due date a fixed number of days later: enough for rules that ask only whether one runs. */
export const duesFrom = (startedAt: Instant, due: Instant = at('2026-12-31T23:59')): DueDates =>
  Object.fromEntries(
    CLOCK_PURPOSES.map((purpose): [string, DueDate] => [
      purpose,
      { rule: `T-${purpose}`, ruleVersion: 1, length: 3, unit: 'working-day', startedAt, due, provisional: false, derivation: [] },
    ]),
  );

export const competence = (proposed: string, also: Partial<CompetenceFinding> = {}): CompetenceFinding => ({
  item: itemCode('SL-001'),
  itemName: '擅自采砂(示例)',
  place: '360724103',
  asOf: localDate('2026-04-01'),
  sectorRule: 'MWR',
  holders: [
    {
      organ: organId(proposed),
      organName: proposed,
      listClass: 'basic',
      powerSource: 'statutory',
      basis: '示例',
      validFrom: localDate('2020-01-01'),
    },
  ],
  assisting: [],
  proposed: organId(proposed),
  sentence: '示例',
  ...also,
});

export const details: CaseDetails = {
  subject: 'case',
  title: '李样乙涉嫌擅自采砂案(虚构)',
  cause: '擅自采砂',
  source: 'patrol',
  discoveredAt: at('2026-04-01T09:00'),
  occurredFrom: localDate('2026-04-01'),
  harmToLifeOrFinance: false,
  place: { township: '360724103', address: '营前镇例河段(虚构)' },
  facts: '现场发现采砂机具一台。',
  item: itemCode('SL-001'),
  itemName: '擅自采砂(示例)',
};

export const openCase = (also: Partial<HandlingCommandOf<'OpenCase'>> = {}): HandlingCommandOf<'OpenCase'> => ({
  type: 'OpenCase',
  caseId: CASE,
  matterId: 'matter-1',
  actor: actor(yingqian, 'case-officer'),
  at: at('2026-04-01T10:00'),
  due: duesFrom(at('2026-04-01T10:00')),
  organ: organFact(yingqian),
  details,
  parties: [{ kind: 'person', partyId: 'p1', name: '李样乙', idNumber: '999999199002150029' }],
  officers: [officerFact('yq-a', yingqian), officerFact('yq-b', yingqian)],
  evidence: [],
  goods: [],
  measures: [],
  measureDue: {},
  competence: competence(water),
  lookAlikes: [],
  ...also,
});

export const content = (also: Partial<DraftContent> = {}): DraftContent => ({
  reason: 'no-jurisdiction',
  explanation: '该事项属水利部门职权。',
  legalBasis: '《河道管理条例》第二十五条、第四十四条',
  urgency: 'ordinary',
  officers: [officerFact('yq-a', yingqian), officerFact('yq-b', yingqian)],
  contact: { name: '甲样', phone: '0797-0000000' },
  materials: [
    { kind: 'investigation-report', name: '调查报告', copies: 1 },
    { kind: 'records', name: '现场笔录', copies: 1 },
  ],
  goods: [],
  competence: competence(water),
  ...also,
});

export const draftHandoff = (also: Partial<HandoffCommandOf<'DraftHandoff'>> = {}): HandoffCommandOf<'DraftHandoff'> => ({
  type: 'DraftHandoff',
  handoffId: HANDOFF,
  actor: actor(yingqian, 'case-officer'),
  at: at('2026-04-01T15:00'),
  due: duesFrom(at('2026-04-01T15:00')),
  sender: organFact(yingqian),
  receiver: organFact(water),
  content: content(),
  cameFrom: [],
  ...also,
});
