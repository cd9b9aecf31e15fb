import type { Cast } from './script.js';
import type { Story } from './story.js';
import { cleanTransfer } from './stories/s01-clean-transfer.js';
import { supplement } from './stories/s02-supplement.js';
import { designation } from './stories/s03-designation.js';
import { failedConsultation } from './stories/s05-failed-consultation.js';
import { oneScene } from './stories/s06-one-scene.js';
import { reverseTransfer } from './stories/s13-reverse.js';
import { withdrawal, withdrawalTooLate } from './stories/s15-withdrawal.js';
import { segregation } from './stories/s16-segregation.js';

/** The worked cases: 案件移送, 执法协商 and 争议协调. */
export const STORIES: readonly ((who: Cast) => Story)[] = [
  cleanTransfer,
  supplement,
  designation,
  failedConsultation,
  oneScene,
  reverseTransfer,
  withdrawal,
  withdrawalTooLate,
  segregation,
];
