import { OfficerRefDto } from '../../../docket/index.js';
import { CommittedDto } from '../../../stream-writing/index.js';

export class ProceduralFaultDto {
  version: number;
  rule: string;
  explanation: string;
}
export class QuestionDto {
  kind: 'choose-command' | 'choose-receiver' | 'name-deadline' | 'find-fault' | 'write-reasons';
  /** Of choose-command. */
  organ?: string;
  /** Of name-deadline. */
  clock?: string;
  /** Of find-fault. */
  faults?: ProceduralFaultDto[];
  /** Of write-reasons. */
  rules?: string[];
}
export class DecisionPointDto {
  pointId: string;
  /** Version of the material up to which the trainee has seen it. */
  after: number;
  question: QuestionDto;
  prompt: string;
  points: number;
  explanation?: string;
}
export class CoursePartDto {
  partId: string;
  materialId: string;
  points: DecisionPointDto[];
}
export class CourseContentDto {
  title: string;
  goal: string;
  parts: CoursePartDto[];
  minutes?: number;
  attempts: number;
  passPercent: number;
}

/** One thing that stands between a course and its release. */
export class CourseCheckDto {
  code: string;
  title: string;
  message: string;
  partId?: string;
  pointId?: string;
}
export class CourseReleaseDto {
  release: number;
  at: string;
  by: OfficerRefDto;
  title: string;
  points: number;
  fullMarks: number;
}
export class CourseMaterialDto {
  materialId: string;
  title: string;
  state: 'drawn' | 'released' | 'withdrawn';
  /** Number of events of its history. */
  versions: number;
}
export class CourseEndDto {
  by: OfficerRefDto;
  at: string;
  reasons: string;
}

/** A course with everything in it, for those who build it. */
export class CourseDetailDto {
  courseId: string;
  state: 'draft' | 'released' | 'withdrawn';
  stateName: string;
  content: CourseContentDto;
  points: number;
  fullMarks: number;
  draftedBy: OfficerRefDto;
  draftedAt: string;
  revisedBy: OfficerRefDto;
  revisedAt: string;
  copyOf?: string;
  releases: CourseReleaseDto[];
  /** The draft says something else than the last release. */
  changed: boolean;
  /** Empty when it can be released. */
  checks: CourseCheckDto[];
  /** Those of the content that exist. */
  materials: CourseMaterialDto[];
  withdrawn?: CourseEndDto;
  version: number;
}
export class ReleasedCourseDto {
  courseId: string;
  release: number;
  at: string;
  by: OfficerRefDto;
  content: CourseContentDto;
}
export class DraftedCourseDto extends CommittedDto {
  courseId: string;
}

export class CourseCardDto {
  courseId: string;
  title: string;
  goal: string;
  state: 'draft' | 'released' | 'withdrawn';
  stateName: string;
  /** Number of the last release. */
  release?: number;
  releasedAt?: string;
  points: number;
  fullMarks: number;
  materials: number;
  draftedBy: OfficerRefDto;
  revisedBy: OfficerRefDto;
  revisedAt: string;
  version: number;
}
export class CourseListDto {
  items: CourseCardDto[];
  next?: string;
}
