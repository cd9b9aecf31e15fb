import { forbidden } from '../../http/problem.js';
import { UuidPipe } from '../../stream-writing/index.js';

/** A case id in a path; anything else is answered like a file that is not the viewer's. */
export const CasePathId = new UuidPipe({ exceptionFactory: () => forbidden() });
