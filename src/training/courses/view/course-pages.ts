import { Injectable } from '@nestjs/common';
import { NameBook, type Names } from '../../../docket/index.js';
import { canonicalJson } from '../../../kernel/canonical-json.js';
import { notFound } from '../../../http/problem.js';
import { wordingOf } from '../../../http/wording/catalogue.js';
import type { CourseContent } from '../../domain/course-content.js';
import type { ReadCourse } from '../course-reader.js';
import { type CourseRelease, type OpenCourse, releaseOf, stateOf } from '../domain/course.js';
import { type CourseFacts, type CourseFault, courseFaults } from '../domain/course-faults.js';
import type { CourseCheckDto, CourseContentDto, CourseDetailDto, CourseReleaseDto, ReleasedCourseDto } from '../http/course.dto.js';
import { fullMarksOf, pointsOf } from '../read-models/course.row.js';
import { CourseFactsReader } from '../use-cases/course-facts-reader.js';
import { COURSE_STATE_NAMES } from '../wording.js';
import { questionView } from './question-view.js';

/** The page of one course, as the trainers see it. */
@Injectable()
export class CoursePages {
  constructor(
    private readonly names: NameBook,
    private readonly facts: CourseFactsReader,
  ) {}

  async detail({ course, version }: ReadCourse): Promise<CourseDetailDto> {
    const facts = await this.facts.of(course.content);
    return detailOf(course, version, facts, await this.names.on());
  }

  async release({ course }: ReadCourse, number: number): Promise<ReleasedCourseDto> {
    const found = releaseOf(course, number);
    if (found === undefined) throw notFound('course/release-not-found');
    const { release, content, by, at } = found;
    return { courseId: course.courseId, release, at, by: (await this.names.on()).officer(by), content: contentView(content) };
  }
}

const detailOf = (course: OpenCourse, version: number, facts: CourseFacts, names: Names): CourseDetailDto => {
  const { courseId, content, draftedBy, draftedAt, revisedBy, revisedAt, copyOf, releases, withdrawn } = course;
  const last = releaseOf(course);
  return {
    courseId,
    state: stateOf(course),
    stateName: COURSE_STATE_NAMES[stateOf(course)],
    content: contentView(content),
    points: pointsOf(content),
    fullMarks: fullMarksOf(content),
    draftedBy: names.officer(draftedBy),
    draftedAt,
    revisedBy: names.officer(revisedBy),
    revisedAt,
    ...(copyOf === undefined ? {} : { copyOf }),
    releases: releases.map((release) => releaseView(release, names)),
    changed: last === undefined || canonicalJson(last.content) !== canonicalJson(content),
    checks: courseFaults(content, facts).map(checkOf),
    materials: facts.materials.map(({ materialId, title, state, history }) => ({ materialId, title, state, versions: history.length })),
    ...(withdrawn === undefined ? {} : { withdrawn: { ...withdrawn, by: names.officer(withdrawn.by) } }),
    version,
  };
};

/** The stored content is the content shown; only its lists are those of a class. */
const contentView = (content: CourseContent): CourseContentDto => ({
  ...content,
  parts: content.parts.map((part) => ({
    ...part,
    points: part.points.map((point) => ({ ...point, question: questionView(point.question) })),
  })),
});

const releaseView = ({ release, content, by, at }: CourseRelease, names: Names): CourseReleaseDto => ({
  release,
  at,
  by: names.officer(by),
  title: content.title,
  points: pointsOf(content),
  fullMarks: fullMarksOf(content),
});

const checkOf = ({ code, details, partId, pointId }: CourseFault): CourseCheckDto => {
  const { title, detail = title } = wordingOf(code, details);
  return {
    code,
    title,
    message: detail,
    ...(partId === undefined ? {} : { partId }),
    ...(pointId === undefined ? {} : { pointId }),
  };
};
