import type { CriminalTransferId, OrganId } from '../../kernel/ids.js';
import { Rejection } from '../../kernel/rejection.js';
import type { OpenFile } from './case-file.js';
import type { CriminalTransfer, CriminalTransferState } from './criminal-transfer.js';

export const criminalTransferOf = (file: OpenFile, id: CriminalTransferId): CriminalTransfer => {
  const transfer = file.criminalTransfers.find(({ criminalTransferId }) => criminalTransferId === id);
  if (transfer === undefined) throw new Rejection('criminal/unknown');
  return transfer;
};

const OVER: readonly CriminalTransferState[] = ['refused', 'resumed', 'returned', 'concluded'];
export const criminalOver = ({ state }: Pick<CriminalTransfer, 'state'>): boolean => OVER.includes(state);

/** The 涉嫌犯罪移送 that is under way. There is at most one in a file. */
export const criminalUnderway = (file: OpenFile): CriminalTransfer | undefined =>
  file.criminalTransfers.find((known) => !criminalOver(known));

/** Its team was of an organ that was abolished before it reported; the successor has to form one of its own officers (规定 5). */
export const awaitsTeam = ({ state, team }: Pick<CriminalTransfer, 'state' | 'team'>): boolean =>
  state === 'team-formed' && team.length === 0;

const WITH_JUSTICE: readonly CriminalTransferState[] = ['filed', 'in-prosecution', 'in-trial'];
/** The police have filed and nobody has sent the matter back: it is theirs, the prosecutor's or the court's. */
export const withCriminalJustice = (file: OpenFile): boolean => WITH_JUSTICE.includes(criminalUnderway(file)?.state ?? 'refused');

const justiceIn = ({ police, procuratorate, court, copiedTo }: CriminalTransfer): readonly (OrganId | undefined)[] => [
  police,
  procuratorate,
  court,
  copiedTo,
];

/** 公安, 检察, 审判 in this file: what they do in it is criminal justice, not administrative handling, and no supervision body of enforcement is above it. */
export const isJustice = (file: OpenFile, organ: OrganId): boolean =>
  file.criminalTransfers.some((known) => justiceIn(known).includes(organ)) ||
  (file.openedBy === organ && (file.openedAs === 'procuratorate' || file.openedAs === 'court'));

/** The last matter that criminal justice handed to the organ, if it did. */
export const returnedTo = (file: OpenFile, organ: OrganId): CriminalTransfer | undefined =>
  file.criminalTransfers.findLast(({ returned }) => returned?.to === organ);
