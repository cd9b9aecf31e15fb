import { createHash } from 'node:crypto';
import {
  type CatalogueChangeId,
  type ClockId,
  type ConsultationId,
  type DisputeId,
  type HandoffId,
  type ShareId,
  type SupervisionId,
  type WhistleId,
  caseId,
  catalogueChangeId,
  consultationId,
  disputeId,
  handoffId,
  shareId,
  whistleId,
} from '../kernel/ids.js';
import { type LocalDate, instant } from '../kernel/time.js';
import { supervisionOfMiss } from '../supervision/index.js';

/** A UUID that is the same at every start, so that a story that was cut short goes on where it stopped. */
export const seedId = (...path: readonly string[]): string => {
  const hex = createHash('sha256')
    .update(`jieli-demo/${path.join('/')}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

export const seededHandoff = (story: string, key = 'first', file = 'main'): HandoffId => handoffId(seedId(story, file, key));
export const seededConsultation = (story: string, key = 'first', file = 'main'): ConsultationId =>
  consultationId(seedId(story, file, 'consultation', key));
export const seededDispute = (story: string, key = 'first', file = 'main'): DisputeId => disputeId(seedId(story, file, 'dispute', key));
export const seededChange = (story: string, key: string): CatalogueChangeId => catalogueChangeId(seedId(story, 'change', key));
export const seededShare = (story: string, key = 'first'): ShareId => shareId(seedId(story, 'share', key));
export const seededWhistle = (story: string, key = 'first'): WhistleId => whistleId(seedId(story, 'whistle', key));
/** The supervision of a duty whose last day was missed; the watch over due dates opens it. */
export const seededSupervision = (story: string, file: string, { clock, lastDay }: { clock: ClockId; lastDay: LocalDate }): SupervisionId =>
  supervisionOfMiss(caseId(seedId(story, file)), clock, instant(`${lastDay}T23:59:59.999+08:00`));
