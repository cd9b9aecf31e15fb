import { forbidden } from '../../../http/problem.js';
import { UuidPipe } from '../../../stream-writing/index.js';

/** A class id in a path; anything else is answered like a class that is not the viewer's. */
export const ClassPathId = new UuidPipe({ exceptionFactory: () => forbidden() });
