import { type Ids, caseId, caseStream, itemCode } from '../../kernel/ids.js';
import type { CaseDetails } from '../../case-file/index.js';
import type { Writing } from '../../stream-writing/index.js';
import { derivedEventId } from '../../event-store/index.js';
import { plainOf } from '../../http/plain.js';
import { invalidField } from '../../http/problem.js';
import type { SplitPart } from '../use-cases/split-matter.js';
import type { CaseChangesBody } from './case-changes.body.js';
import type { SplitBody } from './handling.body.js';

/** The place is one fact of two fields, so a correction names both or neither. */
export const changesOf = (body: CaseChangesBody): Partial<CaseDetails> => {
  const { township, address, ...rest } = plainOf(body);
  if ((township === undefined) !== (address === undefined)) throw invalidField('changes.address', '更正地点时，乡镇和详细地点应一并填写。');
  return {
    ...(rest as Partial<CaseDetails>),
    ...(township !== undefined && address !== undefined ? { place: { township, address } } : {}),
  };
};

/** The new files get ids that follow from the request, so that a repeated request opens no further ones. */
export const splitPartsOf = (parent: string, body: SplitBody, { idempotencyKey }: Writing, ids: Ids): readonly SplitPart[] =>
  body.parts.map(({ title, cause, item, facts }, index) => ({
    caseId: caseId(
      idempotencyKey === undefined ? ids.next() : derivedEventId(caseStream(caseId(parent)), `split/${idempotencyKey}`, index),
    ),
    title,
    cause,
    item: itemCode(item),
    facts,
  }));
