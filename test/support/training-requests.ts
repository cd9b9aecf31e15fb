import { randomUUID } from 'node:crypto';
import type { CourseContent } from '../../src/training/domain/course-content.js';
import type { TestApp } from './app.js';
import { officerOf, told } from './case-requests.js';

/** A course that was drafted and released as it is; answers its id. */
export const releasedCourse = async (app: TestApp, content: CourseContent, courseId: string = randomUUID()): Promise<string> => {
  const trainer = await app.as('sfj-pxjs');
  await told(trainer, '/api/training/courses', { courseId, ...content });
  await told(trainer, `/api/training/courses/${courseId}/release`);
  return courseId;
};

export interface TestClass {
  readonly classId: string;
  readonly path: string;
}

/** A class for a released course, opened by the trainer; everybody named is invited. */
export const openedClass = async (
  app: TestApp,
  courseId: string,
  usernames: readonly string[],
  also: Record<string, unknown> = {},
): Promise<TestClass> => {
  const trainer = await app.as('sfj-pxjs');
  const wanted = { classId: randomUUID(), courseId, title: '九月移送班', feedback: 'at-the-end', ...also };
  const { classId } = await told(trainer, '/api/training/classes', wanted);
  const path = `/api/training/classes/${String(classId)}`;
  if (usernames.length > 0) await told(trainer, `${path}/invite`, { officers: usernames.map(officerOf) });
  return { classId: String(classId), path };
};

export interface TestAttempt {
  readonly attemptId: string;
  readonly path: string;
}

export const begunAttempt = async (app: TestApp, username: string, { classId }: TestClass): Promise<TestAttempt> => {
  const { attemptId } = await told(await app.as(username), `/api/learning/classes/${classId}/attempts`);
  return { attemptId: String(attemptId), path: `/api/learning/attempts/${String(attemptId)}` };
};

export const answered = async (app: TestApp, username: string, { path }: TestAttempt, answer: Record<string, unknown>): Promise<void> => {
  await told(await app.as(username), `${path}/answers`, answer);
};
