import type { CaseEvent } from './case-event.js';

/** Lifts stored data of one version to the next. */
type Lift = (data: object) => object;

/** Version 1 of the opening did not ask about harm to life or finance; without it the limitation is two years. */
const openingWithHarm: Lift = (data) => {
  const { details, ...rest } = data as { details: object };
  return { ...rest, details: { harmToLifeOrFinance: false, ...details } };
};

/** Every stored event type, with what lifts its older shapes. Names are storage: never renamed. */
const TYPES: Readonly<Record<CaseEvent['type'], readonly Lift[]>> = {
  CaseOpened: [openingWithHarm],
  CaseCorrected: [],
  EvidenceAdded: [],
  GoodsRegistered: [],
  MeasureTaken: [],
  MeasureEnded: [],
  MeasureExtended: [],
  CaseNumbered: [],
  CompetenceDoubted: [],
  CaseFiled: [],
  CaseNotFiled: [],
  OfficersReplaced: [],
  RecusalRequested: [],
  RecusalDecided: [],
  LegalReviewAssigned: [],
  LegalReviewPassed: [],
  LegalReviewReturned: [],
  CaseConcluded: [],
  PenaltyPublished: [],
  PenaltyReportedUp: [],
  MatterSplit: [],
  CaseLinked: [],
  CrimeSuspected: [],
  CaseClosed: [],
  EntrustedCaseReturned: [],
  ClocksRecomputed: [],
  HandoffDrafted: [],
  HandoffRevised: [],
  HandoffSubmitted: [],
  HandoffApproved: [],
  HandoffRejected: [],
  HandoffSent: [],
  PartyNotifiedOfTransfer: [],
  HandoffReceived: [],
  SupplementRequested: [],
  SupplementProvided: [],
  HandoffAccepted: [],
  HandoffObjected: [],
  HandoffReturnProposed: [],
  HandoffReturnedByAgreement: [],
  HandoffWithdrawn: [],
  HandoffConvertedToCriminal: [],
  HandoffFilingFedBack: [],
  HandoffResultFedBack: [],
  SenderCaseClosed: [],
};

export const CASE_EVENT_TYPES: readonly { readonly type: CaseEvent['type']; readonly upcasters: readonly Lift[] }[] = Object.entries(
  TYPES,
).map(([type, upcasters]) => ({ type: type as CaseEvent['type'], upcasters }));
