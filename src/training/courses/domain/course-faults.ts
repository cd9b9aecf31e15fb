import type { MaterialId, OrganId } from '../../../kernel/ids.js';
import type { RejectionDetails } from '../../../kernel/rejection.js';
import { type CaseEvent, type CaseFile, evolve, partyOrgans, unopened } from '../../../case-file/index.js';
import type { CourseContent, CoursePart, DecisionPoint, Question } from '../../domain/course-content.js';

/** Least and most of what a trainer sets. */
export const RANGES = {
  points: [1, 100],
  passPercent: [1, 100],
  attempts: [1, 20],
  minutes: [5, 600],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
export type RangedFigure = keyof typeof RANGES;

/** What a course is checked against. */
export interface CourseFacts {
  readonly materials: readonly MaterialFact[];
  /** Of the rules named in the content, those that the rule book has. */
  readonly rules: readonly string[];
}
export interface MaterialFact {
  readonly materialId: MaterialId;
  readonly title: string;
  readonly state: 'drawn' | 'released' | 'withdrawn';
  readonly history: readonly CaseEvent[];
}

/** A draft may be unfinished, never wrong. */
export const DRAFT_FAULTS = [
  'course/out-of-range',
  'course/id-twice',
  'course/material-unknown',
  'course/points-out-of-order',
  'course/after-beyond-history',
  'course/organ-not-party',
  'course/clock-not-there',
  'course/fault-not-seen-yet',
  'course/no-rules',
  'course/rule-unknown',
  'course/nothing-to-choose',
] as const;
export const COURSE_FAULTS = [
  ...DRAFT_FAULTS,
  'course/no-parts',
  'course/no-points',
  'course/material-not-released',
  'course/material-withdrawn',
] as const;
export type CourseFaultCode = (typeof COURSE_FAULTS)[number];

const mayWait = (code: CourseFaultCode): boolean => !DRAFT_FAULTS.some((one) => one === code);

/** What is wrong with a course, and where. */
export interface CourseFault {
  readonly code: CourseFaultCode;
  readonly details: RejectionDetails;
  readonly partId?: string;
  readonly pointId?: string;
  /** A draft may be kept with it; a release may not be made. */
  readonly onlyForRelease: boolean;
}

const fault = (
  code: CourseFaultCode,
  details: RejectionDetails,
  where: Pick<CourseFault, 'partId' | 'pointId'> = {},
): readonly CourseFault[] => [{ code, details, ...where, onlyForRelease: mayWait(code) }];

const range = (figure: RangedFigure, value: number | undefined, where: Pick<CourseFault, 'partId' | 'pointId'> = {}) => {
  const [from, to] = RANGES[figure];
  if (value === undefined || (Number.isInteger(value) && value >= from && value <= to)) return [];
  return fault('course/out-of-range', { figure, from, to }, where);
};

const twice = (ids: readonly string[]): readonly string[] => ids.filter((id, index) => ids.indexOf(id) < index);

/** The file after each of the versions that are asked about, folded once. */
const filesAt = (history: readonly CaseEvent[], versions: readonly number[]): ReadonlyMap<number, CaseFile> => {
  const wanted = new Set(versions);
  const found = new Map<number, CaseFile>();
  let file = unopened;
  history.forEach((event, index) => {
    file = evolve(file, event);
    if (wanted.has(index + 1)) found.set(index + 1, file);
  });
  return found;
};

/** Whoever is party to the file takes decisions in it, and whoever really takes the next step: the bureau that accepts a dispute is no party. */
const decidesHere = (organ: OrganId, file: CaseFile, next: CaseEvent | undefined): boolean =>
  (file.opened && partyOrgans(file).includes(organ)) ||
  (next !== undefined && 'organ' in next.data && next.data.organ === organ) ||
  (file.opened && file.handoffs.some(({ to, sentAt }) => to === organ && sentAt !== undefined)) ||
  (file.opened && file.consultations.some(({ replies }) => replies.some((reply) => reply.organ === organ)));

interface Asked {
  readonly question: Question;
  readonly after: number;
  readonly file: CaseFile;
  readonly next: CaseEvent | undefined;
  readonly rules: readonly string[];
  readonly where: { readonly partId: string; readonly pointId: string };
}

const unknownRules = (named: readonly string[], { rules, where }: Asked): readonly CourseFault[] =>
  named.filter((rule) => !rules.includes(rule)).flatMap((rule) => fault('course/rule-unknown', { rule }, where));

const questionFaults = (asked: Asked): readonly CourseFault[] => {
  const { question, after, file, next, where } = asked;
  switch (question.kind) {
    case 'choose-command':
      return decidesHere(question.organ, file, next) ? [] : fault('course/organ-not-party', { after, organ: question.organ }, where);
    case 'choose-receiver':
      return file.opened && file.closedAt === undefined ? [] : fault('course/nothing-to-choose', { after }, where);
    case 'name-deadline':
      return file.opened && file.clocks.some(({ clock }) => clock === question.clock)
        ? []
        : fault('course/clock-not-there', { after, clock: question.clock }, where);
    case 'find-fault':
      return [
        ...question.faults
          .filter(({ version }) => version < 1 || version > after)
          .flatMap(({ version }) => fault('course/fault-not-seen-yet', { after, version }, where)),
        ...unknownRules(
          question.faults.map(({ rule }) => rule),
          asked,
        ),
      ];
    case 'write-reasons':
      return [...(question.rules.length === 0 ? fault('course/no-rules', { after }, where) : []), ...unknownRules(question.rules, asked)];
  }
};

const orderFaults = ({ partId, points }: CoursePart): readonly CourseFault[] =>
  points.flatMap(({ pointId, after }, index) => {
    const before = points[index - 1]?.after ?? 0;
    return after < before ? fault('course/points-out-of-order', { after, before }, { partId, pointId }) : [];
  });

const pointFaults = (
  { pointId, after, question, points }: DecisionPoint,
  partId: string,
  { title, history }: MaterialFact,
  file: CaseFile | undefined,
  rules: readonly string[],
): readonly CourseFault[] => {
  const where = { partId, pointId };
  const figures = range('points', points, where);
  if (file === undefined) return [...figures, ...fault('course/after-beyond-history', { after, of: history.length, title }, where)];
  return [...figures, ...questionFaults({ question, after, file, next: history[after], rules, where })];
};

const partFaults = (part: CoursePart, { materials, rules }: CourseFacts): readonly CourseFault[] => {
  const { partId, materialId, points } = part;
  const material = materials.find((known) => known.materialId === materialId);
  if (material === undefined) return fault('course/material-unknown', {}, { partId });
  const { title, state } = material;
  const files = filesAt(
    material.history,
    points.map(({ after }) => after),
  );
  return [
    ...(state === 'drawn' ? fault('course/material-not-released', { title }, { partId }) : []),
    ...(state === 'withdrawn' ? fault('course/material-withdrawn', { title }, { partId }) : []),
    ...(points.length === 0 ? fault('course/no-points', { title }, { partId }) : []),
    ...orderFaults(part),
    ...points.flatMap((point) => pointFaults(point, partId, material, files.get(point.after), rules)),
  ];
};

/** Everything that is wrong with a course, in the order in which it is read. */
export const courseFaults = (content: CourseContent, facts: CourseFacts): readonly CourseFault[] => {
  const { parts, minutes, attempts, passPercent } = content;
  const ids = twice([...parts.map(({ partId }) => partId), ...parts.flatMap(({ points }) => points.map(({ pointId }) => pointId))]);
  return [
    ...range('minutes', minutes),
    ...range('attempts', attempts),
    ...range('passPercent', passPercent),
    ...ids.flatMap((id) => fault('course/id-twice', { id })),
    ...(parts.length === 0 ? fault('course/no-parts', {}) : []),
    ...parts.flatMap((part) => partFaults(part, facts)),
  ];
};

/** Rule ids that a content names. */
export const rulesNamedIn = ({ parts }: Pick<CourseContent, 'parts'>): readonly string[] => [
  ...new Set(
    parts.flatMap(({ points }) =>
      points.flatMap(({ question }) => {
        if (question.kind === 'find-fault') return question.faults.map(({ rule }) => rule);
        return question.kind === 'write-reasons' ? question.rules : [];
      }),
    ),
  ),
];
