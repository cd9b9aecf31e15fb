import { forbidden } from '../../../http/problem.js';
import { UuidPipe } from '../../../stream-writing/index.js';

/** The id of a request in a path; anything else is answered like a request that is not the viewer's. */
export const SharePathId = new UuidPipe({ exceptionFactory: () => forbidden() });
