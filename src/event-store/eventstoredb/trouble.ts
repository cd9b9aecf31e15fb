import type { RecordTrouble } from '../record-unavailable.js';
import { RecordUnavailable } from '../record-unavailable.js';

/** `type` of the client's errors, see its ErrorType. */
const BY_TYPE: ReadonlyMap<unknown, RecordTrouble> = new Map([
  ['unavailable', 'unreachable'],
  ['cancelled', 'unreachable'],
  ['deadline-exceeded', 'unreachable'],
  ['timeout', 'unreachable'],
  ['not-leader', 'no-leader'],
  ['access-denied', 'access-denied'],
]);

/** Status of gRPC where the client passes it on as it is: cancelled, deadline exceeded, unavailable. */
const BY_STATUS: ReadonlySet<unknown> = new Set([1, 4, 14]);
const CERTIFICATE = /certificate|self.signed|SSL routines|wrong version number|altname|CERT_/i;
const NO_LEADER = /No leader info available/i;
const DISCOVERY = /^Failed to discover after/;

/** What keeps the server from serving; undefined when it served and refused what was asked, or the error is not its own. */
export const troubleOf = (error: unknown): RecordTrouble | undefined => {
  if (error instanceof RecordUnavailable) return error.trouble;
  if (!(error instanceof Error)) return undefined;
  const { type, code } = error as Error & { readonly type?: unknown; readonly code?: unknown };
  if (NO_LEADER.test(error.message)) return 'no-leader';
  const trouble = BY_TYPE.get(type) ?? (BY_STATUS.has(code) || DISCOVERY.test(error.message) ? 'unreachable' : undefined);
  return trouble === 'unreachable' && CERTIFICATE.test(error.message) ? 'certificate' : trouble;
};

export const passes = (trouble: RecordTrouble): boolean => trouble === 'unreachable' || trouble === 'no-leader';
