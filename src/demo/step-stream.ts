import { type StreamName, caseId, caseStream, whistleStream } from '../kernel/ids.js';
import { seedId, seededWhistle } from './seed-ids.js';
import type { Step } from './story.js';

/** The stream that a step of this story writes to. */
export const streamOfStep = (story: string, step: Step): StreamName => {
  switch (step.kind) {
    case 'whistle':
      return whistleStream(seededWhistle(story, step.whistle));
    default:
      return caseStream(caseId(seedId(story, step.file)));
  }
};
