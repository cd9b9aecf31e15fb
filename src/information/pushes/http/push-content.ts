import { plainOf } from '../../../http/plain.js';
import { invalidField } from '../../../http/problem.js';
import type { PushContent } from '../domain/events.js';
import type { PushContentBody } from './push.body.js';

/** Throws a 400 problem for what only an organisation has. */
export const contentOf = (body: PushContentBody): PushContent => {
  const { party, ...content } = plainOf(body);
  if (party === undefined) return content;
  const { kind, name, uscc, representative } = party;
  if (kind === 'person') {
    if (uscc !== undefined) throw invalidField('content.party.uscc', '公民没有统一社会信用代码，请删除。');
    if (representative !== undefined) throw invalidField('content.party.representative', '公民没有法定代表人，请删除。');
    return { ...content, party: { kind, name } };
  }
  return {
    ...content,
    party: { kind, name, ...(uscc === undefined ? {} : { uscc }), ...(representative === undefined ? {} : { representative }) },
  };
};
