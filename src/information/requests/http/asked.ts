import { localDate } from '../../../kernel/time.js';
import { CASE_FIELDS, type Asked, type CaseField, type Scope } from '../../domain/requests/values.js';
import type { AskedShareBody, ShareScopeBody } from './request.body.js';
import { invalidField } from '../../../http/problem.js';

const isCaseField = (field: string): field is CaseField => CASE_FIELDS.some((known) => known === field);

const caseField = (field: string, index: number): CaseField => {
  if (!isCaseField(field)) throw invalidField(`fields.${index}`, '案卷材料里没有这个字段。');
  return field;
};

/** The two kinds of scope are two halves of one form. */
export const scopeFrom = ({ kind, item, fields, recordsBy, recordValues, about, documents }: ShareScopeBody): Scope => {
  if (kind === 'case') {
    if (about === undefined) throw invalidField('about', '请写明所要的是哪一个案卷，例如案号和案由。');
    return { kind, about, fields: fields.map(caseField), documents: documents ?? [] };
  }
  if (item === undefined) throw invalidField('item', '请选择政务数据目录项。');
  if (recordsBy === undefined) throw invalidField('recordsBy', '请选择按哪个字段查询。');
  return { kind, item, fields, records: { by: recordsBy, values: recordValues ?? [] } };
};

export const askedFrom = (body: AskedShareBody): Asked => ({
  scope: scopeFrom(body),
  basis: body.basis,
  scenario: body.scenario,
  purpose: body.purpose ?? '',
  mode: body.mode,
  until: localDate(body.until),
});
