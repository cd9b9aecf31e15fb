import type { WhistleEvent } from './whistle.events.js';

/** Lifts stored data of one version to the next. */
type Lift = (data: object) => object;

/** Every stored event type, with what lifts its older shapes. Names are storage: never renamed. */
const TYPES: Readonly<Record<WhistleEvent['type'], readonly Lift[]>> = {
  WhistleDrafted: [],
  WhistleRevised: [],
  WhistleReturned: [],
  WhistleReviewed: [],
  WhistleBlown: [],
  WhistleWithdrawn: [],
  DepartmentCalled: [],
  DepartmentResponded: [],
  OnSiteHandled: [],
  WhistleMeetingHeld: [],
  WhistleLeadNamed: [],
  WhistleObjected: [],
  WhistleObjectionDecided: [],
  WhistleReportedUp: [],
  WhistleClosed: [],
  WhistleRated: [],
  WhistleLinked: [],
};

export const WHISTLE_EVENT_TYPES = Object.entries(TYPES).map(([type, upcasters]) => ({ type: type as WhistleEvent['type'], upcasters }));
