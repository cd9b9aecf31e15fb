import type { OrganId } from '../../kernel/ids.js';
import type { OfficerFact } from '../../kernel/register.js';
import { Rejection } from '../../kernel/rejection.js';
import type { LocalDate } from '../../kernel/time.js';
import type { NamedOfficer } from '../events/values.js';
import type { CaseFile } from './case-file.js';

/**
 * At least two different officers of the organ, each with a certificate valid on the day (行政处罚法 42); auxiliary
 * staff and recused officers do not count. Answers them as they are named in the file.
 */
export const namedOfficers = (
  officers: readonly OfficerFact[],
  { organ, on, file }: { organ: OrganId; on: LocalDate; file?: CaseFile },
): readonly NamedOfficer[] => {
  if (new Set(officers.map(({ officer }) => officer)).size < officers.length) throw new Rejection('officers/same-twice', {}, 'APL-42');
  if (officers.length < 2) throw new Rejection('officers/two-needed', {}, 'APL-42');
  return officers.map(({ officer, name, certificate, auxiliary, ...fact }) => {
    if (fact.organ !== organ) throw new Rejection('officers/other-organ', { officer: name }, 'APL-42');
    if (auxiliary) throw new Rejection('officers/auxiliary', { officer: name }, 'APL-42');
    if (certificate === undefined) throw new Rejection('officers/no-certificate', { officer: name }, 'APL-42');
    if (on < certificate.validFrom || on > certificate.validTo)
      throw new Rejection('officers/certificate-expired', { officer: name, validTo: certificate.validTo }, 'APL-42');
    if (file?.opened === true && file.recusals.some((recusal) => recusal.officer === officer && recusal.granted === true)) {
      throw new Rejection('officers/recused', { officer: name }, 'APL-43');
    }
    return { officer, name, certificate: certificate.number };
  });
};
