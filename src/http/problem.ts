import type { RejectionDetails } from '../kernel/rejection.js';

/** One field of the input that cannot be taken, with a Chinese sentence. `field` is a path: `parties.0.name`. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export interface ProblemExtra {
  /** Filled into the wording of the code. */
  readonly details?: RejectionDetails;
  readonly errors?: readonly FieldError[];
  /** Seconds, for the Retry-After header. */
  readonly retryAfter?: number;
  /** Further members of the document. Never personal data. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer other than the one asked for. `code` is the `type` of the problem document and is worded in `wording/`. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly extra: ProblemExtra = {},
  ) {
    super(code);
    this.name = 'Problem';
  }
}

/** What was appended since the version that the writer had seen. */
export interface EventSince {
  readonly version: number;
  readonly type: string;
  readonly recordedAt: string;
}

export const badRequest = (errors: readonly FieldError[], code = 'request/invalid'): Problem => new Problem(400, code, { errors });
export const invalidField = (field: string, message: string): Problem => badRequest([{ field, message }]);
export const unauthorised = (code = 'access/not-signed-in'): Problem =>
  new Problem(401, code, { headers: { 'www-authenticate': 'Bearer realm="jieli"' } });
/** Never says whether the thing exists. */
export const forbidden = (code = 'access/forbidden'): Problem => new Problem(403, code);
export const notFound = (code = 'request/not-found'): Problem => new Problem(404, code);
export const conflict = (code: string, details: RejectionDetails = {}): Problem => new Problem(409, code, { details });
/** 412: `version` is where the file stands now, `since` what happened after the version in If-Match. */
export const stale = (version?: number, since: readonly EventSince[] = []): Problem =>
  new Problem(412, 'request/stale', { members: version === undefined ? { since } : { version, since } });
export const tooLarge = (): Problem => new Problem(413, 'request/too-large');
export const unsupportedMedia = (): Problem => new Problem(415, 'request/unsupported-media');
export const unprocessable = (code = 'request/unprocessable', errors: readonly FieldError[] = []): Problem =>
  new Problem(422, code, errors.length === 0 ? {} : { errors });
export const tooMany = (seconds: number, code = 'request/too-many'): Problem =>
  new Problem(429, code, { details: { seconds }, retryAfter: seconds });
export const unavailable = (code = 'request/unavailable', seconds = 2): Problem => new Problem(503, code, { retryAfter: seconds });
