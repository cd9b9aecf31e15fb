import { type StreamName, caseId, caseStream, shareStream } from '../kernel/ids.js';
import { seedId, seededShare } from './seed-ids.js';
import type { Step } from './story.js';

/** The stream that a step of this story writes to. */
export const streamOfStep = (story: string, step: Step): StreamName => {
  switch (step.kind) {
    case 'share':
    case 'reading':
      return shareStream(seededShare(story, step.share));
    default:
      return caseStream(caseId(seedId(story, step.file)));
  }
};
