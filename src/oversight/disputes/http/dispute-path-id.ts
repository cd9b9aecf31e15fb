import { UuidPipe } from '../../../stream-writing/index.js';
import { badRequest } from '../../../http/problem.js';

export const DisputePathId = new UuidPipe({ exceptionFactory: () => badRequest([{ field: 'disputeId', message: '争议标识应为 UUID。' }]) });
