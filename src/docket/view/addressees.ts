import type { ConsultationId, DisputeId, OrganId } from '../../kernel/ids.js';
import {
  type CaseEvent,
  type CaseFile,
  type Consultation,
  type ConsultationEvent,
  type CriminalTransferEvent,
  type Dispute,
  type DisputeEvent,
  type OpenFile,
  type SupervisionEvent,
  consultationParties,
  handoffOf,
  isConsultationEvent,
  isCriminalTransferEvent,
  isDisputeEvent,
  isSupervisionEvent,
} from '../../case-file/index.js';

type Organs = readonly (OrganId | undefined)[];

const parties = (consultation: Consultation | undefined): Organs => (consultation === undefined ? [] : consultationParties(consultation));
const consultationIn = (file: OpenFile, id: ConsultationId) => file.consultations.findLast(({ consultationId }) => consultationId === id);
const disputeIn = (file: OpenFile, id: DisputeId): Dispute | undefined => file.disputes.findLast(({ disputeId }) => disputeId === id);

const ofConsultation = ({ type, data }: ConsultationEvent, file: OpenFile): Organs => {
  const consultation = consultationIn(file, data.consultationId);
  switch (type) {
    case 'ConsultationRequested':
      return data.to;
    case 'ConsultationAcknowledged':
    case 'ConsultationExtended':
    case 'ConsultationAnswered':
    case 'AssistanceRefused':
      return [consultation?.from];
    case 'AgreementSealed': // to the one that proposed it
      return [consultation?.agreement?.seals[0]?.organ];
    case 'JurisdictionAgreed':
      return [data.competent];
    case 'ConsultationMeetingHeld':
    case 'AgreementProposed':
    case 'LeadOrganNamed':
    case 'ConsultationFailed':
    case 'ConsultationClosed':
      return parties(consultation);
  }
};

/** Whoever had to decide on the application; the record names it only by the clock that ran for it. */
const bureauOf = (file: OpenFile, id: DisputeId): OrganId | undefined =>
  file.clocks.findLast(({ clock }) => clock === `accept-dispute:${id}`)?.organ;

const ofDispute = ({ type, data }: DisputeEvent, file: OpenFile): Organs => {
  const dispute = disputeIn(file, data.disputeId);
  switch (type) {
    case 'CoordinationApplied':
    case 'DisputeResponded':
    case 'CoordinationOpinionSigned':
    case 'ApplicationWithdrawn':
      return [bureauOf(file, data.disputeId)];
    case 'DisputeAccepted':
    case 'DisputeNotAccepted':
      return [dispute?.applicant];
    case 'DisputeForwarded':
    case 'DisputeEscalated':
    case 'JurisdictionDesignated':
      return [data.to].flat();
    case 'DisputeRepliesMissed':
      return data.missing;
    case 'InterimMeasureOrdered':
      return [data.lead];
    case 'DesignationExecuted':
      return [dispute?.designated?.from];
    case 'CoordinationMeetingHeld':
    case 'CoordinationOpinionDrafted':
    case 'CoordinationOpinionIssued':
    case 'DisputeRoutedToStaffingOffice':
    case 'DisputeSuspended':
    case 'DisputeResumed':
    case 'DisputeClosed':
      return dispute?.between ?? [];
  }
};

const ofOther = (event: CaseEvent, file: OpenFile): Organs => {
  if (event.type === 'ResponsibilitySucceeded') return [event.data.to];
  if (event.type === 'EntrustedCaseReturned') return [event.data.to];
  if (!('handoffId' in event.data)) return [];
  const { from, to } = handoffOf(file, event.data.handoffId);
  return [event.data.organ === from ? to : from];
};

/** A paper goes to the organ that owes the duty; its answer goes back to whoever issued it. */
const ofSupervision = (event: SupervisionEvent, file: OpenFile): Organs => {
  if (event.type === 'DeadlineApproaching') return [event.data.owes];
  const supervision = file.supervisions.find(({ supervisionId }) => supervisionId === event.data.supervisionId);
  if (supervision === undefined) return [];
  const answers = 'organ' in event.data && event.data.organ === supervision.owes;
  return [answers ? supervision.documents.at(-1)?.organ : supervision.owes];
};

const ofCriminalTransfer = (event: CriminalTransferEvent, file: OpenFile): Organs => {
  const { type, data } = event;
  const transfer = file.criminalTransfers.find(({ criminalTransferId }) => criminalTransferId === data.criminalTransferId);
  switch (type) {
    case 'CriminalTransferSent':
      return [data.to, data.copyTo];
    case 'CriminalTransferForwarded': // the sender is told in writing
      return [data.to, transfer?.organ];
    case 'FilingSupervisionProposed':
    case 'CriminalCasePassedOn':
    case 'ReturnedToAdministration':
      return [data.to];
    case 'CriminalTransferReceived':
    case 'PoliceMaterialsRequested':
    case 'PoliceDeclined':
    case 'ReconsiderationDecided':
    case 'CriminalCaseConcluded':
      return [transfer?.organ];
    case 'PoliceFiled':
    case 'NonFilingEndorsed':
      return [transfer?.organ, data.organ === transfer?.police ? transfer.procuratorate : transfer?.police];
    case 'PoliceMaterialsSupplied':
    case 'ReconsiderationRequested':
    case 'PoliceReasonsDemanded':
    case 'FilingNoticeIssued':
    case 'CriminalItemsHandedOver':
      return [transfer?.police];
    case 'PoliceReasonsExplained':
      return [transfer?.procuratorate];
    case 'TaskTeamFormed':
    case 'CriminalTransferReported':
    case 'ActingHeadNamed':
    case 'CriminalTransferApproved':
    case 'CriminalTransferRefused':
    case 'AdministrativeHandlingResumed':
    case 'OfficialMisconductReferred':
      return [];
  }
};

const pointedTo = (event: CaseEvent, file: OpenFile): Organs => {
  if (isSupervisionEvent(event)) return ofSupervision(event, file); // before the others: it may name what it is about
  if (isCriminalTransferEvent(event)) return ofCriminalTransfer(event, file);
  if (isDisputeEvent(event)) return ofDispute(event, file); // first: an application names its consultation too
  return isConsultationEvent(event) ? ofConsultation(event, file) : ofOther(event, file);
};

/** The other organs an event points to, for the lanes of the replay; `file` as it is after it. */
export const addresseesOf = (event: CaseEvent, file: CaseFile): readonly OrganId[] => {
  if (!file.opened) return [];
  const acting = 'organ' in event.data ? event.data.organ : undefined;
  return [...new Set(pointedTo(event, file))].filter((organ) => organ !== undefined).filter((organ) => organ !== acting);
};
