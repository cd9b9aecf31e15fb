import { CertificateRow } from './certificate.row.js';
import { OfficerRoleRow } from './officer-role.row.js';
import { OfficerRow } from './officer.row.js';
import { OrganAbolitionRow } from './organ-abolition.row.js';
import { OrganRow } from './organ.row.js';

/** For the list of entities of the data source. */
export const organisationRows = [OrganRow, OrganAbolitionRow, OfficerRow, CertificateRow, OfficerRoleRow] as const;
