import type { Names } from '../../docket/index.js';
import type { Answer } from '../domain/course-content.js';
import { commandName } from '../grading/index.js';

/** An answer as one of the options of its class; undefined for free words, of which no two are alike. */
export const answerLabel = (answer: Answer, names: Names): string | undefined => {
  switch (answer.kind) {
    case 'choose-command':
      return commandName(answer);
    case 'choose-receiver':
      return names.organ(answer.receiver).name;
    case 'name-deadline':
      return answer.due;
    case 'find-fault':
      return answer.version === undefined ? '没有程序瑕疵' : `第 ${answer.version} 步`;
    case 'write-reasons':
      return undefined;
  }
};
