import { canonicalJson } from '../../../kernel/canonical-json.js';
import type { Decider } from '../../../kernel/decider.js';
import { Rejection } from '../../../kernel/rejection.js';
import type { CourseContent } from '../../domain/course-content.js';
import type { CourseCommand, CourseCommandOf } from './commands.js';
import { type Course, type OpenCourse, evolve, openCourse, releaseOf, stateOf, undrafted } from './course.js';
import type { CourseEvent } from './course.events.js';
import { type CourseFacts, type CourseFault, courseFaults } from './course-faults.js';
import { COURSE_STEPS } from './steps.js';

type Facts = readonly CourseEvent[];

const refuseFirst = ([first]: readonly CourseFault[]): void => {
  if (first !== undefined) throw new Rejection(first.code, first.details);
};

const checkDraft = (content: CourseContent, facts: CourseFacts): void =>
  refuseFirst(courseFaults(content, facts).filter(({ onlyForRelease }) => !onlyForRelease));

const guard = ({ type }: CourseCommand, course: OpenCourse): void => {
  if (!COURSE_STEPS[type].from.includes(stateOf(course))) throw new Rejection('course/withdrawn');
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

const revise = (command: CourseCommandOf<'ReviseCourse'>, course: OpenCourse): Facts => {
  guard(command, course);
  const { courseId, actor, at, content, facts } = command;
  if (same(course.content, content)) return [];
  checkDraft(content, facts);
  return [{ type: 'CourseRevised', data: { courseId, by: actor.officerId, organ: actor.organId, content, occurredAt: at } }];
};

const release = (command: CourseCommandOf<'ReleaseCourse'>, course: OpenCourse): Facts => {
  guard(command, course);
  const { courseId, actor, at, facts } = command;
  const { content, releases } = course;
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

const withdraw = (command: CourseCommandOf<'WithdrawCourse'>, course: OpenCourse): Facts => {
  if (course.withdrawn !== undefined) return [];
  guard(command, course);
  const { courseId, actor, at, reasons } = command;
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
