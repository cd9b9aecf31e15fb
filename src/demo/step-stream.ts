import { CATALOGUE_STREAM } from '../jurisdiction/index.js';
import { type StreamName, caseId, caseStream } from '../kernel/ids.js';
import { seedId } from './seed-ids.js';
import type { Step } from './story.js';

/** The stream that a step of this story writes to. */
export const streamOfStep = (story: string, { kind, file }: Step): StreamName =>
  kind === 'change' ? CATALOGUE_STREAM : caseStream(caseId(seedId(story, file)));
