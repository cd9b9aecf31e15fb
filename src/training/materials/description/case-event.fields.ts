import type { CaseEvent } from '../../../case-file/index.js';
import { CONSULTATION_FIELDS } from './consultation.fields.js';
import { CRIMINAL_TRANSFER_FIELDS } from './criminal-transfer.fields.js';
import type { AnyDescription } from './description.js';
import { DISPUTE_FIELDS } from './dispute.fields.js';
import { HANDLING_FIELDS } from './handling.fields.js';
import { HANDOFF_FIELDS } from './handoff.fields.js';
import type { Fields } from './fields.js';
import { SUPERVISION_FIELDS } from './supervision.fields.js';

/** What every field of every event of a file is. A new event, or a new field of one, does not compile until it stands here. */
const FIELDS: Fields<CaseEvent> = {
  ...HANDLING_FIELDS,
  ...HANDOFF_FIELDS,
  ...CONSULTATION_FIELDS,
  ...DISPUTE_FIELDS,
  ...CRIMINAL_TRANSFER_FIELDS,
  ...SUPERVISION_FIELDS,
};

export const fieldsOf = (type: CaseEvent['type']): AnyDescription => FIELDS[type];
