import { type ClockId, materialId, organId } from '../../../kernel/ids.js';
import { invalidField } from '../../../http/problem.js';
import type { CourseContent, CoursePart, DecisionPoint, Question } from '../../domain/course-content.js';
import type { CoursePartBody, DecisionPointBody, QuestionBody, ReviseCourseBody } from './course.body.js';

const needed = <T>(value: T | undefined, field: string, message: string): T => {
  if (value === undefined) throw invalidField(field, message);
  return value;
};

const questionOf = ({ kind, organ, clock, faults, rules }: QuestionBody, field: string): Question => {
  switch (kind) {
    case 'choose-command':
      return { kind, organ: organId(needed(organ, `${field}.organ`, '请选择由哪个机关作出选择。')) };
    case 'choose-receiver':
      return { kind };
    case 'name-deadline':
      return { kind, clock: needed(clock, `${field}.clock`, '请选择要问的期限。') as ClockId };
    case 'find-fault':
      return { kind, faults: needed(faults, `${field}.faults`, '请列出瑕疵；没有瑕疵的，请留空列表。').map((fault) => ({ ...fault })) };
    case 'write-reasons':
      return { kind, rules: needed(rules, `${field}.rules`, '请选择评阅时对照的规则。') };
  }
};

const pointOf = ({ pointId, after, question, prompt, points, explanation }: DecisionPointBody, field: string): DecisionPoint => ({
  pointId,
  after,
  question: questionOf(question, `${field}.question`),
  prompt,
  points,
  ...(explanation === undefined ? {} : { explanation }),
});

const partOf = ({ partId, materialId: material, points }: CoursePartBody, field: string): CoursePart => ({
  partId,
  materialId: materialId(material.toLowerCase()),
  points: points.map((point, index) => pointOf(point, `${field}.points.${index}`)),
});

/** A body as content; throws a 400 problem for a question without what its kind needs. */
export const contentOf = ({ title, goal, parts, minutes, attempts, passPercent }: ReviseCourseBody): CourseContent => ({
  title,
  goal,
  parts: parts.map((part, index) => partOf(part, `parts.${index}`)),
  ...(minutes === undefined ? {} : { minutes }),
  attempts,
  passPercent,
});
