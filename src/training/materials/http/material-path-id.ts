import { forbidden } from '../../../http/problem.js';
import { UuidPipe } from '../../../stream-writing/index.js';

/** An id in a path; anything else is answered like a material that does not exist. */
export const MaterialPathId = new UuidPipe({ exceptionFactory: () => forbidden() });
