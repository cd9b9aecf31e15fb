import type { InfoRequestEvent } from './events.js';

/** Every stored event type of a request. Names are storage: never renamed. */
const TYPES: Readonly<Record<InfoRequestEvent['type'], true>> = {
  InfoRequestDrafted: true,
  InfoRequestRevised: true,
  InfoRequested: true,
  InfoRequestWithdrawn: true,
  InfoSupplementNoticed: true,
  InfoSupplemented: true,
  InfoExtensionRequested: true,
  InfoExtended: true,
  InfoExtensionDeclined: true,
  InfoGranted: true,
  InfoRefused: true,
  InfoDelivered: true,
  InfoRead: true,
  InfoReadRefused: true,
  InfoCorrectionRequested: true,
  InfoCorrected: true,
  InfoMisused: true,
  InfoAccessSuspended: true,
  InfoRectified: true,
  InfoAccessResumed: true,
  InfoTerminated: true,
  InfoRecalled: true,
  InfoOnwardConsented: true,
  InfoPassedOn: true,
  InfoNegotiated: true,
  InfoDisputeRaised: true,
  InfoDisputeCoordinated: true,
  InfoDisputeDecided: true,
};

export const INFO_REQUEST_EVENTS = Object.keys(TYPES) as readonly InfoRequestEvent['type'][];

/** Readings change no list: they are many, and only the log shows them. */
export const READINGS: readonly InfoRequestEvent['type'][] = ['InfoRead', 'InfoReadRefused'];
