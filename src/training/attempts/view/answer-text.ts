import { citedRule } from '../../../deadlines/index.js';
import type { Names } from '../../../docket/index.js';
import type { Answer } from '../../domain/course-content.js';
import type { OptionDto } from '../http/learning.dto.js';

const basisText = (rule: string | undefined): string => (rule === undefined ? '' : `，依据${citedRule(rule)}`);

/** An answer in words, for those who look back at it. */
export const answerText = (answer: Answer, options: readonly OptionDto[], names: Names): string => {
  switch (answer.kind) {
    case 'choose-command': {
      const chosen = options.find(
        ({ verb, scope, subject }) => verb === answer.verb && scope === answer.scope && subject === answer.subject,
      );
      return chosen === undefined ? answer.verb : `${chosen.name}${chosen.about === undefined ? '' : `（${chosen.about}）`}`;
    }
    case 'choose-receiver':
      return `${names.organ(answer.receiver).name}${basisText(answer.rule)}${answer.basis === undefined ? '' : `：${answer.basis}`}`;
    case 'name-deadline':
      return `${answer.due}${basisText(answer.rule)}`;
    case 'find-fault':
      return answer.version === undefined ? '没有程序瑕疵' : `第 ${answer.version} 步${basisText(answer.rule)}`;
    case 'write-reasons':
      return answer.text;
  }
};
