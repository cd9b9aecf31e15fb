import { forbidden } from '../../http/problem.js';
import { UuidPipe } from '../../stream-writing/index.js';

/** An order id in a path; anything else is answered like an order that is not the viewer's. */
export const OrderPathId = new UuidPipe({ exceptionFactory: () => forbidden() });
