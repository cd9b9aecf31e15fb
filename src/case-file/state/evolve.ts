import type { CaseEvent } from '../events/case-event.js';
import type { ConsultationEvent } from '../events/consultation.events.js';
import type { CriminalTransferEvent } from '../events/criminal-transfer.events.js';
import type { DisputeEvent } from '../events/dispute.events.js';
import type { HandoffEvent } from '../events/handoff.events.js';
import type { SuccessionEvent } from '../events/succession.events.js';
import type { SupervisionEvent } from '../events/supervision.events.js';
import type { CaseFile, OpenFile } from './case-file.js';
import { evolveClocks } from './evolve-clocks.js';
import { evolveConsultation } from './evolve-consultation.js';
import { evolveCriminalTransfer } from './evolve-criminal-transfer.js';
import { evolveDispute } from './evolve-dispute.js';
import { evolveHandling, openFileFrom } from './evolve-handling.js';
import { evolveHandoff } from './evolve-handoff.js';
import { evolveSuccession } from './evolve-succession.js';
import { evolveSupervision } from './evolve-supervision.js';

/**
 * What a fact changes in a file. Total: any subset of a history in order folds, because a file seen as of an instant
 * leaves out what happened later (a fact before the opening changes nothing).
 */
export const evolve = (file: CaseFile, event: CaseEvent): CaseFile => {
  const next = factOf(file, event);
  return next.opened && event.data.clocks.length > 0 ? { ...next, clocks: evolveClocks(next.clocks, event.data.clocks) } : next;
};

const factOf = (file: CaseFile, event: CaseEvent): CaseFile => {
  if (event.type === 'CaseOpened') return file.opened ? file : openFileFrom(event);
  return file.opened ? laterFact(file, event) : file;
};

type Later = Exclude<CaseEvent, { type: 'CaseOpened' }>;

const laterFact = (file: OpenFile, event: Later): OpenFile => {
  if (isSuccessionEvent(event)) return evolveSuccession(file, event);
  if (isSupervisionEvent(event)) return evolveSupervision(file, event);
  if (isCriminalTransferEvent(event)) return evolveCriminalTransfer(file, event);
  if (isDisputeEvent(event)) return evolveDispute(file, event);
  if (isConsultationEvent(event)) return evolveConsultation(file, event);
  return isHandoffEvent(event) ? evolveHandoff(file, event) : evolveHandling(file, event);
};

/** By the subject that every event of a mechanism names; one that links to another names its own too, so the order counts. */
export const isConsultationEvent = (event: CaseEvent): event is ConsultationEvent => 'consultationId' in event.data;
export const isDisputeEvent = (event: CaseEvent): event is DisputeEvent => 'disputeId' in event.data && event.type !== 'ConsultationClosed';
/** An approaching due date opens no supervision and names none. */
export const isSupervisionEvent = (event: CaseEvent): event is SupervisionEvent =>
  'supervisionId' in event.data || event.type === 'DeadlineApproaching';
export const isSuccessionEvent = (event: CaseEvent): event is SuccessionEvent => event.type === 'ResponsibilitySucceeded';
export const isCriminalTransferEvent = (event: CaseEvent): event is CriminalTransferEvent => 'criminalTransferId' in event.data;
const isHandoffEvent = (event: Later): event is HandoffEvent => 'handoffId' in event.data;
