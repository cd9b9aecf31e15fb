import type { CompetenceFinding, PowerHolder } from '../../../kernel/competence.js';
import type { DueDate } from '../../../kernel/due-date.js';
import type { OfficerId, OrganId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import type {
  Attendance,
  CaseDetails,
  ClockChange,
  Evidence,
  Goods,
  GoodsCountersign,
  GoodsHandover,
  HandedItem,
  Material,
  Measure,
  MeasureTakeover,
  NamedOfficer,
  Party,
  Position,
  Seal,
  WorkShare,
} from '../../../case-file/index.js';
import type { Description } from './description.js';

const DUE: Description<DueDate> = {
  rule: 'public',
  ruleVersion: 'count',
  length: 'count',
  unit: 'code',
  startedAt: 'instant',
  due: 'instant',
  provisional: 'flag',
  derivation: [{ from: 'date', to: 'date', days: 'count', counted: 'flag', reason: 'public' }],
  otherReading: { unit: 'code', due: 'instant' },
};
const CLOCK_CHANGE: Description<ClockChange> = {
  change: 'code',
  clock: 'clock',
  purpose: 'code',
  organ: 'public',
  due: DUE,
  at: 'instant',
  late: 'flag',
  as: 'clock',
};

interface Fact {
  readonly occurredAt: Instant;
  readonly clocks: readonly ClockChange[];
}
export const FACT: Description<Fact> = { occurredAt: 'instant', clocks: [CLOCK_CHANGE] };
export const ACT: Description<Fact & { readonly by: OfficerId; readonly organ: OrganId }> = { ...FACT, by: 'officer', organ: 'public' };

const HOLDER: Description<PowerHolder> = {
  organ: 'public',
  organName: 'public',
  listClass: 'code',
  powerSource: 'code',
  entrustedBy: 'public',
  basis: 'text',
  validFrom: 'list-date',
  validTo: 'list-date',
};
export const COMPETENCE: Description<CompetenceFinding> = {
  item: 'public',
  itemName: 'public',
  place: 'public',
  asOf: 'date',
  sectorRule: 'code',
  holders: [HOLDER],
  assisting: [HOLDER],
  proposed: 'public',
  sentence: 'text',
};

export const PARTY: Description<Party> = {
  kind: 'code',
  partyId: 'id',
  name: 'party',
  tradeName: 'party',
  representative: 'person',
  idNumber: 'id-number',
  uscc: 'uscc',
  address: 'address',
  phone: 'phone',
};
export const OFFICER: Description<NamedOfficer> = { officer: 'officer', name: 'person', certificate: 'certificate' };
export const EVIDENCE: Description<Evidence> = {
  evidenceId: 'id',
  name: 'withheld',
  kind: 'code',
  copies: 'count',
  pages: 'count',
  original: 'flag',
  collectedAt: 'instant',
  collectedWhere: 'address',
  collectedBy: 'person',
  digest: 'digest',
};
export const GOODS: Description<Goods> = {
  goodsId: 'id',
  name: 'text',
  quantity: 'count',
  unit: 'text',
  specification: 'text',
  condition: 'text',
  storedAt: 'address',
  proceedsFen: 'count',
};
export const MEASURE: Description<Measure> = {
  measureId: 'id',
  kind: 'code',
  issuedBy: 'public',
  documentNumber: 'number',
  object: 'text',
  from: 'instant',
  onTheSpot: 'flag',
};
export const DETAILS: Description<CaseDetails> = {
  subject: 'code',
  title: 'text',
  cause: 'text',
  source: 'code',
  sourceNumber: 'number',
  discoveredAt: 'instant',
  occurredFrom: 'date',
  occurredTo: 'date',
  harmToLifeOrFinance: 'flag',
  place: { township: 'public', address: 'address' },
  facts: 'text',
  item: 'public',
  itemName: 'public',
  provisionsViolated: 'text',
  penaltyBasis: 'text',
  discretion: 'text',
};
export const GOODS_HANDOVER: Description<GoodsHandover> = { goodsId: 'id', fate: 'code', note: 'text' };
export const COUNTERSIGN: Description<GoodsCountersign> = { goodsId: 'id', asListed: 'flag', note: 'text' };
export const TAKEOVER: Description<MeasureTakeover> = { measureId: 'id', decision: 'code', note: 'text' };
export const HANDED_ITEM: Description<HandedItem> = { goodsId: 'id', note: 'text' };
export const MATERIAL: Description<Material> = { kind: 'code', name: 'withheld', copies: 'count' };

export const ATTENDANCE: Description<Attendance> = { organ: 'public', names: ['person'] };
export const POSITION: Description<Position> = { opinion: 'text', author: 'person', basis: 'text', competent: 'public' };
export const SEAL: Description<Seal> = { organ: 'public', by: 'officer', at: 'instant' };
export const WORK_SHARE: Description<WorkShare> = { organ: 'public', tasks: 'text' };
