import { caseId } from '../../../kernel/ids.js';
import { localDate } from '../../../kernel/time.js';
import type { RequestInput } from '../use-cases/request-input.js';
import type { GrantShareBody } from './request.body.js';

export const grantFrom = ({
  fields,
  documents = [],
  recordsBy,
  recordValues,
  until,
  conditions = '',
  caseId: file,
}: GrantShareBody): Extract<RequestInput, { type: 'GrantInfoRequest' }> => ({
  type: 'GrantInfoRequest',
  grant: {
    fields: fields.map(({ field, masked }) => ({ field, masked })),
    documents: documents.map(({ asked, evidenceId }) => ({ asked, evidenceId })),
    ...(recordsBy === undefined ? {} : { records: { by: recordsBy, values: recordValues ?? [] } }),
    until: localDate(until),
    conditions,
  },
  ...(file === undefined ? {} : { caseId: caseId(file.toLowerCase()) }),
});
