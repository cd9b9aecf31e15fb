import type { caseStateOf } from '../../docket/index.js';

/** Only what is over is taught: a matter that runs is decided by those who answer for it. */
export const FINISHED: readonly ReturnType<typeof caseStateOf>[] = ['concluded', 'closed', 'not-filed'];
