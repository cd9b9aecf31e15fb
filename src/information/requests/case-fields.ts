import type { OpenFile, Party } from '../../case-file/index.js';
import type { PersonalKind } from '../../kernel/identifiers/mask.js';
import { caseStateOf, CASE_STATES, MEASURE_NAMES } from '../../docket/index.js';
import type { CaseField } from '../domain/requests/values.js';

/** Fields of a case file that tell of a person (生态环境行政处罚办法 64). */
export const CASE_FIELD_MARKS: Readonly<Partial<Record<CaseField, PersonalKind>>> = {
  'party-name': 'name',
  'party-id-number': 'id-number',
  'party-phone': 'phone',
  'party-address': 'address',
};

const nameOf = (party: Party): string => (party.kind === 'sole-trader' ? `${party.tradeName}（${party.name}）` : party.name);
const numberOf = (party: Party): string | undefined => (party.kind === 'organisation' ? party.uscc : party.idNumber);
const said = (values: readonly (string | undefined)[]): readonly string[] => values.filter((value) => value !== undefined);

/** What a field holds in the file, one text for each thing it names. */
export const caseFieldValues = (file: OpenFile, field: CaseField): readonly string[] => {
  const { details, parties, officers, measures, goods, organs } = file;
  switch (field) {
    case 'title':
      return [details.title];
    case 'cause':
      return [details.cause];
    case 'item':
      return [details.itemName];
    case 'place':
      return [details.place.address];
    case 'facts':
      return [details.facts];
    case 'party-name':
      return parties.map(nameOf);
    case 'party-id-number':
      return said(parties.map(numberOf));
    case 'party-phone':
      return said(parties.map(({ phone }) => phone));
    case 'party-address':
      return said(parties.map(({ address }) => address));
    case 'officers':
      return officers.map(({ name, certificate }) => `${name}（${certificate}）`);
    case 'measures':
      return measures.map(({ kind, object }) => `${MEASURE_NAMES[kind]}：${object}`);
    case 'goods':
      return goods.map(({ name, quantity, unit }) => `${name} ${quantity}${unit}`);
    case 'result':
      return [CASE_STATES[caseStateOf(file)], ...said(organs.map(({ conclusion }) => conclusion?.summary))];
    case 'decision-number':
      return said(organs.map(({ conclusion }) => conclusion?.decisionNumber));
  }
};
