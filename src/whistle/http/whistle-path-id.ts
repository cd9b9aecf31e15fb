import { forbidden } from '../../http/problem.js';
import { UuidPipe } from '../../stream-writing/index.js';

/** A whistle id in a path; anything else is answered like a whistle that is not the viewer's. */
export const WhistlePathId = new UuidPipe({ exceptionFactory: () => forbidden() });
