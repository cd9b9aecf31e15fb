import type { Instant } from '../kernel/time.js';
import type { Cast } from './script.js';
import { currentCases } from './stories/current-cases.js';
import { currentDisputes } from './stories/current-disputes.js';
import { pastQuarter } from './stories/past-quarter.js';
import { cleanTransfer } from './stories/s01-clean-transfer.js';
import { supplement } from './stories/s02-supplement.js';
import { designation } from './stories/s03-designation.js';
import { failedConsultation } from './stories/s05-failed-consultation.js';
import { oneScene } from './stories/s06-one-scene.js';
import { transition } from './stories/s09-transition.js';
import { boatsOnTheReservoir } from './stories/s08-whistle.js';
import { currentWhistle } from './stories/current-whistle.js';
import { refusedSharing } from './stories/s11-refused-sharing.js';
import { reverseTransfer } from './stories/s13-reverse.js';
import { withdrawal, withdrawalTooLate } from './stories/s15-withdrawal.js';
import { segregation } from './stories/s16-segregation.js';
import { standingPushes } from './stories/standing-pushes.js';
import { supervisedDuties } from './stories/s21-supervision.js';
import type { Story } from './story.js';

/** The worked cases of the past. */
const STORIES: readonly ((who: Cast) => Story)[] = [
  cleanTransfer,
  supplement,
  designation,
  failedConsultation,
  oneScene,
  transition,
  boatsOnTheReservoir,
  refusedSharing,
  reverseTransfer,
  withdrawal,
  withdrawalTooLate,
  segregation,
  supervisedDuties,
  standingPushes,
];

/** Everything the demonstration plays; what is under way follows the day of the first start. */
export const storiesOf = (who: Cast, now: Instant): readonly Story[] => [
  ...STORIES.map((story) => story(who)),
  ...pastQuarter(who, now),
  ...currentCases(who, now),
  ...currentDisputes(who, now),
  currentWhistle(now),
];
