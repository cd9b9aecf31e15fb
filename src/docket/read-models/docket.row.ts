import type { OrganId } from '../../kernel/ids.js';
import { type CaseClock, type OpenFile, openHandoff, partyOrgans, recordOf, worksOn } from '../../case-file/index.js';
import { caseStateOf, deskOf } from '../view/case-state.js';
import { byUrgency } from '../view/clock-view.js';
import { withoutIdNumbers } from '../view/hidden-data.js';
import { maskedParty, partyName } from '../view/party-view.js';
import { EVERYBODY } from './everybody.js';

/** A row of the docket in the order of the columns: one for each organ that is party to the file and one for overseers. */
export interface DocketRow {
  readonly case_id: string;
  readonly viewer: string;
  readonly matter_id: string;
  readonly title: string;
  readonly subject: string;
  readonly item: string;
  readonly item_name: string;
  readonly township: string;
  /** Without white space, to compare places. */
  readonly address: string;
  readonly discovered_on: string;
  readonly parties: readonly object[];
  readonly party_keys: readonly string[];
  readonly number: string | null;
  readonly state: string;
  readonly desk: string;
  readonly next_step: string | null;
  readonly responsible: string;
  readonly handoff: object | null;
  readonly clock: CaseClock | null;
  readonly due: string | null;
  readonly search: string;
  readonly version: number;
  readonly opened_at: string;
  readonly updated_at: string;
}

/** The clock an organ watches: its own next one, else the one that another owes it an answer by. */
const watched = (file: OpenFile, viewer: string): CaseClock | undefined => {
  const running = byUrgency(file.clocks);
  return running.find(({ organ, purpose }) => organ === viewer && purpose !== 'limitation') ?? running[0];
};

export const placeKey = (address: string): string => address.replaceAll(/\s/gu, '');

/** What makes two files look alike: who is in them. */
export const partyKeys = (parties: OpenFile['parties']): readonly string[] =>
  parties.map((party) => ('idNumber' in party ? party.idNumber : undefined) ?? ('uscc' in party ? party.uscc : undefined) ?? party.name);

export const docketRows = (file: OpenFile, version: number, updatedAt: string): readonly DocketRow[] => {
  const { details } = file;
  const current = openHandoff(file) ?? file.handoffs.at(-1);
  const handoff =
    current === undefined
      ? null
      : {
          handoffId: current.handoffId,
          from: current.from,
          to: current.to,
          state: current.state,
          urgent: current.content.urgency === 'urgent',
          sentAt: current.sentAt,
        };
  const numbers = file.organs.flatMap(({ number }) => (number === undefined ? [] : [number]));
  const documents = file.handoffs.flatMap(({ documentNumber }) => (documentNumber === undefined ? [] : [documentNumber]));
  const open = { title: details.title, parties: file.parties, keys: partyKeys(file.parties) };
  /** For organs that were only asked: they find the file, not the person. */
  const hidden = { title: withoutIdNumbers(details.title), parties: file.parties.map(maskedParty), keys: [] };
  return [...partyOrgans(file), EVERYBODY].map((viewer) => {
    const place = viewer === EVERYBODY ? { desk: file.closedAt === undefined ? 'working' : 'done' } : deskOf(file, viewer as OrganId);
    const clock = watched(file, viewer);
    const { title, parties, keys } = viewer === EVERYBODY || worksOn(file, viewer as OrganId) ? open : hidden;
    return {
      case_id: file.caseId,
      viewer,
      matter_id: file.matterId,
      title,
      subject: details.subject,
      item: details.item,
      item_name: details.itemName,
      township: details.place.township,
      address: placeKey(details.place.address),
      discovered_on: details.discoveredAt.slice(0, 10),
      parties: parties.map((party) => ({
        kind: party.kind,
        name: party.name,
        ...(party.kind === 'sole-trader' ? { tradeName: party.tradeName } : {}),
      })),
      party_keys: keys,
      number: recordOf(file, viewer as OrganId)?.number ?? null,
      state: caseStateOf(file),
      desk: place.desk,
      next_step: ('nextStep' in place ? place.nextStep : undefined) ?? null,
      responsible: file.responsible,
      handoff,
      clock: clock ?? null,
      due: clock?.due.due ?? null,
      search: [title, details.itemName, details.cause, ...parties.map(partyName), ...numbers, ...documents].join(' ').toLowerCase(),
      version,
      opened_at: file.openedAt,
      updated_at: updatedAt,
    };
  });
};
