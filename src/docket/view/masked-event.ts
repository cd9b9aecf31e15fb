import type { RecordedEvent } from '../../kernel/event.js';
import type { CaseEvent, Party } from '../../case-file/index.js';
import { maskedParty } from './party-view.js';

/** The stored event for those who may see the file but not the person: parties are masked wherever they stand. */
export const maskedEvent = (record: RecordedEvent<CaseEvent>): RecordedEvent<CaseEvent> => {
  if (!('parties' in record.data)) return record;
  const parties: readonly Party[] = record.data.parties.map(maskedParty);
  return { ...record, data: { ...record.data, parties } };
};
