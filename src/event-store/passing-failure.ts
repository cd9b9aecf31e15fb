import { isDatabaseFailure } from '../database/index.js';
import { RecordUnavailable } from './record-unavailable.js';

/** Whether the machines failed, database or record, and not the data or the program: the same work may succeed later. */
export const isPassingFailure = (error: unknown): boolean => error instanceof RecordUnavailable || isDatabaseFailure(error);
