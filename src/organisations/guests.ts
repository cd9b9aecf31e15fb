import type { OfficerId } from '../kernel/ids.js';
import type { CastMember, OfficerFact } from '../kernel/register.js';
import { localDate } from '../kernel/time.js';

/** People whom one history knows and the register does not; only a sandbox has any. */
export abstract class Guests {
  abstract find(officer: OfficerId): CastMember | undefined;
}

/** A guest's certificate is good on every day of the history that he belongs to. */
export const guestFactOf = ({ officer, name, organ, roles, certificate }: CastMember): OfficerFact => ({
  officer,
  name,
  organ,
  roles,
  auxiliary: roles.includes('auxiliary'),
  ...(certificate === undefined
    ? {}
    : { certificate: { number: certificate, validFrom: localDate('1900-01-01'), validTo: localDate('2999-12-31') } }),
});
