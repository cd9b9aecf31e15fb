import { forbidden } from '../http/problem.js';
import type { Principal } from '../http/principal.js';
import type { ReadFile } from './case-reader.js';
import { hiding } from './view/hidden-data.js';
import { type Viewer, viewerOf } from './visibility.js';

/** The viewer, or the 403 of those who see no case file at all. */
export const seeing = (principal: Principal): Viewer => {
  const viewer = viewerOf(principal);
  if (viewer === undefined) throw forbidden();
  return viewer;
};

/** The answer as this viewer may see it. */
export const shown = <Answer>({ events, viewer }: Pick<ReadFile, 'events' | 'viewer'>, answer: Answer): Answer =>
  viewer.personalData ? answer : hiding(events)(answer);
