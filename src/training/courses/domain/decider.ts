import { canonicalJson } from '../../../kernel/canonical-json.js';
import type { Decider } from '../../../kernel/decider.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { CourseContent } from '../../domain/course-content.js';
import type { CourseCommand, CourseCommandOf } from './commands.js';
import { type Course, type OpenCourse, evolve, openCourse, releaseOf, undrafted } from './course.js';
import type { CourseEvent } from './course.events.js';
import { type CourseFacts, type CourseFault, courseFaults } from './course-faults.js';

type Facts = readonly CourseEvent[];

const refuseFirst = ([first]: readonly CourseFault[]): void => {
  if (first !== undefined) throw new Rejection(first.code, first.details);
};

/** A draft may be unfinished, never wrong. */
const checkDraft = (content: CourseContent, facts: CourseFacts): void =>
  refuseFirst(courseFaults(content, facts).filter(({ onlyForRelease }) => !onlyForRelease));

const inUse = (course: OpenCourse): OpenCourse => {
  if (course.withdrawn !== undefined) throw new Rejection('course/withdrawn');
  return course;
};

const same = (one: CourseContent, other: CourseContent): boolean => canonicalJson(one) === canonicalJson(other);

const draft = ({ courseId, actor, at, content, copyOf, facts }: CourseCommandOf<'DraftCourse'>, course: Course): Facts => {
  if (course.opened) return [];
  checkDraft(content, facts);
  return [
    {
      type: 'CourseDrafted',
      data: {
        courseId,
        by: actor.officerId,
        organ: actor.organId,
        content,
        ...(copyOf === undefined ? {} : { copyOf }),
        occurredAt: at,
      },
    },
  ];
};

const revise = ({ courseId, actor, at, content, facts }: CourseCommandOf<'ReviseCourse'>, course: OpenCourse): Facts => {
  if (same(inUse(course).content, content)) return [];
  checkDraft(content, facts);
  return [{ type: 'CourseRevised', data: { courseId, by: actor.officerId, organ: actor.organId, content, occurredAt: at } }];
};

const release = ({ courseId, actor, at, facts }: CourseCommandOf<'ReleaseCourse'>, course: OpenCourse): Facts => {
  const { content, releases } = inUse(course);
  const last = releaseOf(course);
  if (last !== undefined && same(last.content, content)) return []; // a second click is not a second release
  refuseFirst(courseFaults(content, facts));
  return [
    {
      type: 'CourseReleased',
      data: { courseId, by: actor.officerId, organ: actor.organId, release: releases.length + 1, content, occurredAt: at },
    },
  ];
};

const withdraw = ({ courseId, actor, at, reasons }: CourseCommandOf<'WithdrawCourse'>, course: OpenCourse): Facts => {
  if (course.withdrawn !== undefined) return [];
  return [{ type: 'CourseWithdrawn', data: { courseId, by: actor.officerId, organ: actor.organId, reasons, occurredAt: at } }];
};

const decide = (command: CourseCommand, state: Course): Facts => {
  if (command.type === 'DraftCourse') return draft(command, state);
  const course = openCourse(state);
  switch (command.type) {
    case 'ReviseCourse':
      return revise(command, course);
    case 'ReleaseCourse':
      return release(command, course);
    case 'WithdrawCourse':
      return withdraw(command, course);
  }
};

/** 课程: drafted and revised by trainers, released under a number, withdrawn. */
export const courseBuilding: Decider<Course, CourseCommand, CourseEvent> = { initial: undrafted, evolve, decide };
