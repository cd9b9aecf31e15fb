import { newUuid } from '../../../api/uuid';
import type { CourseContent, CoursePart, DecisionPoint, ProposedPoint, Question } from '../training-types';

const ordered = (points: readonly DecisionPoint[]): DecisionPoint[] => [...points].sort((a, b) => a.after - b.after);

const inPart = (
  content: CourseContent,
  partId: string,
  edit: (points: readonly DecisionPoint[]) => readonly DecisionPoint[],
): CourseContent => ({
  ...content,
  parts: content.parts.map((part) => (part.partId === partId ? { ...part, points: ordered(edit(part.points)) } : part)),
});

export const withPoint = (content: CourseContent, partId: string, point: DecisionPoint): CourseContent =>
  inPart(content, partId, (points) => [...points.filter(({ pointId }) => pointId !== point.pointId), point]);

export const withoutPoint = (content: CourseContent, partId: string, gone: string): CourseContent =>
  inPart(content, partId, (points) => points.filter(({ pointId }) => pointId !== gone));

/** Of two questions that ask the same at the same place. */
const asks = ({ kind, organ, clock }: Question): string => `${kind} ${organ ?? ''} ${clock ?? ''}`;
export const isTaken = ({ points }: CoursePart, { after, question }: ProposedPoint): boolean =>
  points.some((point) => point.after === after && asks(point.question) === asks(question));

const pointOf = ({ after, question, prompt, points, explanation }: ProposedPoint): DecisionPoint => ({
  pointId: newUuid(),
  after,
  question,
  prompt,
  points,
  ...(explanation === undefined ? {} : { explanation }),
});

/** The proposals that are not in the part yet, taken as they are. */
export const withProposals = (content: CourseContent, partId: string, proposals: readonly ProposedPoint[]): CourseContent => {
  const part = content.parts.find((one) => one.partId === partId);
  if (part === undefined) return content;
  const added = proposals.filter((proposal) => !isTaken(part, proposal)).map(pointOf);
  return inPart(content, partId, (points) => [...points, ...added]);
};

export const withPart = (content: CourseContent, materialId: string): CourseContent => ({
  ...content,
  parts: [...content.parts, { partId: newUuid(), materialId, points: [] }],
});
export const withoutPart = (content: CourseContent, gone: string): CourseContent => ({
  ...content,
  parts: content.parts.filter(({ partId }) => partId !== gone),
});
/** One place up. */
export const withPartEarlier = (content: CourseContent, partId: string): CourseContent => {
  const parts = [...content.parts];
  const index = parts.findIndex((part) => part.partId === partId);
  const [moved] = index > 0 ? parts.splice(index, 1) : [];
  if (moved !== undefined) parts.splice(index - 1, 0, moved);
  return { ...content, parts };
};

export const newPoint = (after: number): DecisionPoint => ({
  pointId: newUuid(),
  after,
  question: { kind: 'choose-receiver' },
  prompt: '',
  points: 10,
});
