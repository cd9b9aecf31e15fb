import type { CaseEvent } from '../events/case-event.js';
import type { HandoffEvent } from '../events/handoff.events.js';
import type { CaseFile, OpenFile } from './case-file.js';
import { evolveClocks } from './evolve-clocks.js';
import { evolveHandling, openFileFrom } from './evolve-handling.js';
import { evolveHandoff } from './evolve-handoff.js';

/**
 * What a fact changes in a file. Total: any subset of a history in order folds, because a file seen as of an instant
 * leaves out what happened later (a fact before the opening changes nothing).
 */
export const evolve = (file: CaseFile, event: CaseEvent): CaseFile => {
  const next = factOf(file, event);
  return next.opened ? { ...next, clocks: evolveClocks(next.clocks, event.data.clocks) } : next;
};

const factOf = (file: CaseFile, event: CaseEvent): CaseFile => {
  if (event.type === 'CaseOpened') return file.opened ? file : openFileFrom(event);
  return file.opened ? laterFact(file, event) : file;
};

const laterFact = (file: OpenFile, event: Exclude<CaseEvent, { type: 'CaseOpened' }>): OpenFile =>
  isHandoffEvent(event) ? evolveHandoff(file, event) : evolveHandling(file, event);

const isHandoffEvent = (event: Exclude<CaseEvent, { type: 'CaseOpened' }>): event is HandoffEvent => 'handoffId' in event.data;
