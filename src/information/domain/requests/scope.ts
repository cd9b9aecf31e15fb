import { Rejection } from '../../../kernel/rejection.js';
import { type Instant, type LocalDate, dateOf } from '../../../kernel/time.js';
import type { InfoCommandOf, ItemFact } from './commands.js';
import { CASE_FIELD_NAMES } from './names.js';
import type { Share } from './share.js';
import type { Asked, Grant, RecordChoice, Scope } from './values.js';

const beyond = (wanted: readonly string[], within: readonly string[]): readonly string[] => wanted.filter((one) => !within.includes(one));

/** Records named by further values, or by another field, are others; unless the register says that they are among them. */
const recordsBeyond = (wanted: RecordChoice, within: RecordChoice, among: boolean): readonly string[] =>
  among ? [] : wanted.by === within.by ? beyond(wanted.values, within.values) : wanted.values;

/** What of `wanted` lies outside `asked`, as a person would name it. */
const outside = (wanted: Scope, asked: Scope, among: boolean): readonly string[] => {
  if (wanted.kind === 'catalogue' && asked.kind === 'catalogue')
    return wanted.item === asked.item
      ? [...beyond(wanted.fields, asked.fields), ...recordsBeyond(wanted.records, asked.records, among)]
      : [wanted.item];
  if (wanted.kind === 'case' && asked.kind === 'case')
    return [...beyond(wanted.fields, asked.fields).map(fieldName), ...beyond(wanted.documents, asked.documents)];
  return [wanted.kind];
};
const fieldName = (field: string): string => (field in CASE_FIELD_NAMES ? CASE_FIELD_NAMES[field as keyof typeof CASE_FIELD_NAMES] : field);

/** A supplement makes the request smaller or clearer; more is another request. */
export const checkSupplement = ({ scope: wanted, recordsAmong }: InfoCommandOf<'SupplementInfoRequest'>, { scope }: Share): void => {
  const over = outside(wanted, scope, recordsAmong);
  if (over.length > 0) throw new Rejection('share/supplement-wider', { over }, 'DAT-20');
};

export const checkTerm = (until: LocalDate, at: Instant): void => {
  if (until < dateOf(at)) throw new Rejection('share/term-over', { until }, 'DAT-20');
};

/** Basis, scenario, purpose, scope, mode and term, for something that may be shared at all (政务数据共享条例 14, 20). */
export const checkAsked = ({ scope, purpose, until }: Asked, item: ItemFact | undefined, at: Instant): void => {
  if (purpose.trim() === '') throw new Rejection('share/no-purpose', {}, 'DAT-20');
  checkTerm(until, at);
  if (scope.kind === 'case') {
    if (scope.fields.length + scope.documents.length === 0) throw new Rejection('share/nothing-asked', {}, 'PIPL-6');
    return;
  }
  if (item === undefined) throw new Rejection('share/no-such-item');
  if (item.class === 'not-shared') throw new Rejection('share/class-not-shared', { item: item.title, ground: item.ground ?? '' }, 'DAT-14');
  if (scope.fields.length === 0 || scope.records.values.length === 0) throw new Rejection('share/nothing-asked', {}, 'PIPL-6');
  const unknown = beyond(scope.fields, item.fields);
  if (unknown.length > 0) throw new Rejection('share/no-such-field', { fields: unknown });
  if (!item.lookup.includes(scope.records.by)) throw new Rejection('share/no-such-field', { fields: [scope.records.by] });
};

/** What was asked for and is left out, hidden or given for a shorter time. */
const narrower = ({ fields, documents, records, until }: Grant, { scope, until: askedUntil }: Share): boolean =>
  until < askedUntil ||
  fields.some(({ masked }) => masked) ||
  fields.length < scope.fields.length ||
  (scope.kind === 'case' ? documents.length < scope.documents.length : (records?.values.length ?? 0) < scope.records.values.length);

const scopeOf = ({ fields, documents, records }: Grant, asked: Scope): Scope => {
  const names = fields.map(({ field }) => field);
  return asked.kind === 'case'
    ? { ...asked, fields: asked.fields.filter((field) => names.includes(field)), documents: documents.map((document) => document.asked) }
    : { ...asked, fields: names, records: records ?? { by: asked.records.by, values: [] } };
};

/** Throws for a grant that is wider than the request; says whether it is narrower, and so conditional. */
export const checkGrant = ({ grant, file, at, recordsAmong }: InfoCommandOf<'GrantInfoRequest'>, share: Share): boolean => {
  const { scope } = share;
  const names = grant.fields.map(({ field }) => field);
  const wanted = scopeOf(grant, scope);
  const over = [...beyond(names, scope.fields).map(fieldName), ...outside(wanted, scope, recordsAmong)];
  if (over.length > 0) throw new Rejection('share/wider-than-asked', { over: [...new Set(over)] }, 'DAT-20');
  if (grant.until > share.until) throw new Rejection('share/term-longer-than-asked', { until: share.until }, 'DAT-20');
  checkTerm(grant.until, at);
  if (names.length + grant.documents.length === 0) throw new Rejection('share/grant-empty', {}, 'DAT-21d');
  if (scope.kind === 'catalogue' && (grant.records?.values.length ?? 0) === 0) throw new Rejection('share/grant-empty', {}, 'DAT-21d');
  if (scope.kind === 'case') {
    if (file === undefined) throw new Rejection('share/file-missing');
    const missing = grant.documents.filter(({ evidenceId }) => !file.evidence.includes(evidenceId)).map(({ asked }) => asked);
    if (missing.length > 0) throw new Rejection('share/document-not-in-file', { documents: missing });
  }
  const conditional = narrower(grant, share);
  const says = grant.conditions.trim() !== '';
  if (share.class === 'unconditional' && (conditional || says)) throw new Rejection('share/unconditional-has-no-conditions', {}, 'DAT-15');
  if (conditional && !says) throw new Rejection('share/conditions-missing', {}, 'DAT-15');
  return conditional || says;
};
