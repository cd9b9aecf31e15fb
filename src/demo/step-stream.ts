import { type StreamName, caseStream, orderStream } from '../kernel/ids.js';
import { orderOfNumber } from '../intake/index.js';
import { seededFile } from './seed-ids.js';
import type { Step } from './story.js';

/** The stream that a step of this story writes to. */
export const streamOfStep = (story: string, step: Step): StreamName => {
  if (step.kind === 'order') return orderStream(orderOfNumber(step.file));
  return caseStream(seededFile(story, step.file));
};
