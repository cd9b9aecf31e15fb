import { forbidden } from '../../../http/problem.js';
import { UuidPipe } from '../../../stream-writing/index.js';

/** An attempt id in a path; anything else is answered like another's attempt. */
export const AttemptPathId = new UuidPipe({ exceptionFactory: () => forbidden() });
