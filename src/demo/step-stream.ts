import { type StreamName, caseId, caseStream } from '../kernel/ids.js';
import { seedId } from './seed-ids.js';
import type { Step } from './story.js';

/** The stream that a step of this story writes to. */
export const streamOfStep = (story: string, { file }: Step): StreamName => caseStream(caseId(seedId(story, file)));
