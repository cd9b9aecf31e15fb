import { forbidden } from '../../../http/problem.js';
import { UuidPipe } from '../../../stream-writing/index.js';

/** A branch id in a path; anything else is answered like a branch that is not the viewer's. */
export const BranchPathId = new UuidPipe({ exceptionFactory: () => forbidden() });
