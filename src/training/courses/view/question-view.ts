import type { Question } from '../../domain/course-content.js';
import type { QuestionDto } from '../http/course.dto.js';

/** The stored question is the question shown; only its lists are those of a class. */
export const questionView = (question: Question): QuestionDto => {
  switch (question.kind) {
    case 'find-fault':
      return { ...question, faults: question.faults.map((fault) => ({ ...fault })) };
    case 'write-reasons':
      return { ...question, rules: [...question.rules] };
    default:
      return question;
  }
};
