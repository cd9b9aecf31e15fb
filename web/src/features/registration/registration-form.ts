import type { components } from '../../api/schema.js';

type Schemas = components['schemas'];
export type OpenCaseBody = Schemas['OpenCaseBody'];
export type PartyForm = Partial<Schemas['PartyBody']>;
export type EvidenceForm = Partial<Schemas['EvidenceBody']>;
export type GoodsForm = Partial<Schemas['GoodsBody']>;
export type MeasureForm = Partial<Schemas['MeasureBody']>;

/** Everything of the form may still be missing while it is being filled in. Plain JSON, so that it can be kept as a draft. */
export interface RegistrationForm extends Partial<
  Omit<OpenCaseBody, 'caseId' | 'parties' | 'evidence' | 'goods' | 'measures' | 'officers'>
> {
  readonly parties: readonly PartyForm[];
  readonly evidence: readonly EvidenceForm[];
  readonly goods: readonly GoodsForm[];
  readonly measures: readonly MeasureForm[];
  readonly officers: readonly string[];
}

export interface Registrar {
  readonly officerId: string;
  readonly organId: string;
}

const TOWNSHIP = /^360724\d{3}$/;

/** What a registration begins with: found now, here, on patrol. `now` is an instant with the offset of the county. */
export const newForm = ({ organId }: Registrar, now: string): RegistrationForm => ({
  subject: 'lead',
  source: 'patrol',
  discoveredAt: now,
  occurredFrom: now.slice(0, 10),
  ...(TOWNSHIP.test(organId) ? { township: organId } : {}),
  harmToLifeOrFinance: false,
  parties: [{ kind: 'person' }],
  evidence: [],
  goods: [],
  measures: [],
  officers: [],
});

/** The name of the file when the officer gives none: 王试甲涉嫌无证经营食品案. */
export const proposedTitle = ({ parties, cause, subject }: Pick<RegistrationForm, 'parties' | 'cause' | 'subject'>): string => {
  const first = parties[0];
  const name = (first?.kind === 'sole-trader' ? first.tradeName : undefined) ?? first?.name ?? '';
  const others = parties.length > 1 && name !== '' ? '等' : '';
  const ending = subject === 'case' ? '案' : '线索';
  return cause === undefined || cause === '' ? '' : `${name}${others}涉嫌${cause}${ending}`.slice(0, 200);
};

/** The body as the server takes it: blank fields left out, rows nobody filled in dropped. */
export const bodyOf = (form: RegistrationForm, caseId: string): OpenCaseBody => {
  const title = form.title === undefined || form.title.trim() === '' ? proposedTitle(form) : form.title;
  return {
    ...filled({ ...form, title }),
    caseId,
    parties: form.parties
      .map(partyOf)
      .filter(({ name, tradeName, idNumber, uscc }) => [name, tradeName, idNumber, uscc].some((text) => text !== undefined)),
    officers: [...form.officers],
    evidence: form.evidence.map(filled),
    goods: form.goods.map(filled),
    measures: form.measures.map(filled),
  } as OpenCaseBody;
};

/** What each kind of party has; a field typed before the kind was changed does not travel. */
const PARTY_FIELDS: Readonly<Record<NonNullable<PartyForm['kind']>, readonly string[]>> = {
  person: ['name', 'idNumber'],
  organisation: ['name', 'uscc', 'representative'],
  'sole-trader': ['tradeName', 'name', 'idNumber', 'uscc'],
};
const EVERY_PARTY = ['partyId', 'kind', 'address', 'phone'];

const partyOf = (party: PartyForm): PartyForm => {
  const fields = [...EVERY_PARTY, ...PARTY_FIELDS[party.kind ?? 'person']];
  return Object.fromEntries(Object.entries(filled(party)).filter(([field]) => fields.includes(field)));
};

const filled = <Row extends object>(row: Row): Row =>
  Object.fromEntries(
    Object.entries(row)
      .map(([key, value]: [string, unknown]) => [key, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Row;
