import type { LegalBasis, LegalSource } from './legal-basis.js';
import type { FieldError, Problem } from './problem.js';
import { wordingOf } from './wording/catalogue.js';
import type { Rejection } from '../kernel/rejection.js';

/** RFC 9457. `type` is a stable `context/what` code. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly legalBasis?: LegalSource | { readonly id: string };
  readonly errors?: readonly FieldError[];
  readonly requestId: string;
  readonly [member: string]: unknown;
}

export interface ProblemAnswer {
  readonly document: ProblemDocument;
  readonly headers: Readonly<Record<string, string>>;
}

export const answerOfProblem = ({ status, code, extra }: Problem, requestId: string): ProblemAnswer => ({
  document: {
    type: code,
    status,
    ...wordingOf(code, extra.details ?? {}),
    ...(extra.errors === undefined ? {} : { errors: extra.errors }),
    ...extra.members,
    requestId,
  },
  headers: { ...extra.headers, ...(extra.retryAfter === undefined ? {} : { 'retry-after': String(extra.retryAfter) }) },
});

/** A rule said no: 409 with the source of the rule. */
export const answerOfRejection = (
  { code, details, legalBasis }: Rejection,
  basis: LegalBasis | undefined,
  requestId: string,
): ProblemAnswer => ({
  document: {
    type: code,
    status: 409,
    ...wordingOf(code, details),
    ...(legalBasis === undefined ? {} : { legalBasis: basis?.find(legalBasis) ?? { id: legalBasis } }),
    details,
    requestId,
  },
  headers: {},
});
