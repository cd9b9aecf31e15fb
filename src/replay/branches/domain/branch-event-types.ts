import type { BranchEvent } from './branch.events.js';

/** Lifts stored data of one version to the next. */
type Lift = (data: object) => object;

/** Every stored event type, with what lifts its older shapes. Names are storage: never renamed. */
const TYPES: Readonly<Record<BranchEvent['type'], readonly Lift[]>> = {
  BranchOpened: [],
  BranchClockSet: [],
  BranchStepTaken: [],
  BranchStepUndone: [],
  BranchRenamed: [],
  BranchNoteAdded: [],
  BranchShared: [],
  BranchUnshared: [],
  BranchClosed: [],
};

export const BRANCH_EVENT_TYPES = Object.entries(TYPES).map(([type, upcasters]) => ({ type: type as BranchEvent['type'], upcasters }));
