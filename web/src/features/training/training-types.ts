import type { Schemas } from '../../api/types';

export type CourseCard = Schemas['CourseCardDto'];
export type CourseDetail = Schemas['CourseDetailDto'];
export type CourseContent = Schemas['CourseContentDto'];
export type CoursePart = Schemas['CoursePartDto'];
export type DecisionPoint = Schemas['DecisionPointDto'];
export type Question = Schemas['QuestionDto'];
export type QuestionKind = Question['kind'];
export type MaterialProposals = Schemas['MaterialProposalsDto'];
export type MaterialStep = Schemas['MaterialStepDto'];
export type ProposedPoint = Schemas['ProposedPointDto'];
export type CheckedScenario = Schemas['CheckedScenarioDto'];
