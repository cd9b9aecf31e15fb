import { plainOf } from '../../../http/plain.js';
import { badRequest } from '../../../http/problem.js';
import { organId } from '../../../kernel/ids.js';
import { localDate } from '../../../kernel/time.js';
import type { Answer } from '../../domain/course-content.js';
import type { AnswerBody } from './learning.body.js';

const missing = (field: string) => badRequest([{ field, message: '请填写完整后再提交。' }]);

/** The answer inside a form whose fields were checked by kind. */
export const answerOf = (body: AnswerBody): Answer => {
  const { kind, verb, scope, subject, receiver, basis, due, version, rule, text } = plainOf(body);
  const byRule = rule === undefined ? {} : { rule };
  switch (kind) {
    case 'choose-command':
      if (verb === undefined || scope === undefined) throw missing('verb');
      return { kind, verb, scope, ...(subject === undefined ? {} : { subject: subject.toLowerCase() }) };
    case 'choose-receiver':
      if (receiver === undefined) throw missing('receiver');
      return { kind, receiver: organId(receiver), ...byRule, ...(basis === undefined ? {} : { basis }) };
    case 'name-deadline':
      if (due === undefined) throw missing('due');
      return { kind, due: localDate(due), ...byRule };
    case 'find-fault':
      return { kind, ...(version === undefined ? {} : { version }), ...byRule };
    case 'write-reasons':
      if (text === undefined) throw missing('text');
      return { kind, text };
  }
};
