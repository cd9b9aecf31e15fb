import type { PersonalKind } from '../../../kernel/identifiers/mask.js';
import type { DataItem } from '../../data-catalogue/data-item.js';
import { CASE_FIELD_NAMES } from '../../domain/requests/names.js';
import type { CaseField, Scope } from '../../domain/requests/values.js';
import { CASE_FIELD_MARKS } from '../case-fields.js';

export interface NamedField {
  readonly name: string;
  readonly personal?: PersonalKind;
  readonly sensitive: boolean;
}

/** How the fields of a request are called, and what they tell of a person. */
export const fieldNames = ({ kind }: Scope, item: DataItem | undefined): ((field: string) => NamedField) => {
  if (kind === 'case') {
    return (field) => {
      const personal = CASE_FIELD_MARKS[field as CaseField];
      const name = field in CASE_FIELD_NAMES ? CASE_FIELD_NAMES[field as CaseField] : field; // a document is called what it was asked for as
      return { name, sensitive: false, ...(personal === undefined ? {} : { personal }) };
    };
  }
  const fields = new Map(item?.fields.map((field) => [field.key, field]));
  return (field) => {
    const { name = field, personal, sensitive = false } = fields.get(field) ?? {};
    return { name, sensitive, ...(personal === undefined ? {} : { personal }) };
  };
};
