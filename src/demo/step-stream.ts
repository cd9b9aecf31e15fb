import { COUNTY_ASSESSMENT, ratingStream } from '../assessment/index.js';
import { CATALOGUE_STREAM } from '../jurisdiction/index.js';
import { type StreamName, caseId, caseStream, shareStream, whistleStream } from '../kernel/ids.js';
import { seedId, seededShare, seededWhistle } from './seed-ids.js';
import type { Step } from './story.js';

/** The stream that a step of this story writes to. */
export const streamOfStep = (story: string, step: Step): StreamName => {
  switch (step.kind) {
    case 'change':
      return CATALOGUE_STREAM;
    case 'push':
      return shareStream(seededShare(story, step.share));
    case 'rating':
      return ratingStream(step.input.quarter, step.township);
    case 'publish-assessment':
      return COUNTY_ASSESSMENT;
    case 'whistle':
      return whistleStream(seededWhistle(story, step.whistle));
    case 'share':
    case 'reading':
      return shareStream(seededShare(story, step.share));
    default:
      return caseStream(caseId(seedId(story, step.file)));
  }
};
