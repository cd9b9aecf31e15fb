import type { Names } from '../../../docket/index.js';
import type { Answer } from '../../domain/course-content.js';
import type { OptionDto } from '../http/learning.dto.js';

const basisText = (rule: string | undefined, names: Names): string =>
  names
    .basis(rule)
    .map(({ source, article }) => `（${source}${article}）`)
    .join('');

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
      return `${names.organ(answer.receiver).name}${basisText(answer.rule, names)}${answer.basis === undefined ? '' : `：${answer.basis}`}`;
    case 'name-deadline':
      return `${answer.due}${basisText(answer.rule, names)}`;
    case 'find-fault':
      return answer.version === undefined ? '没有程序瑕疵' : `第 ${answer.version} 步${basisText(answer.rule, names)}`;
    case 'write-reasons':
      return answer.text;
  }
};
