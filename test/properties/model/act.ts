/** What somebody tries to do, in the words of domain.md; flat, so that a step of the model is one look-up. */
export interface Act {
  readonly type: ActType;
  readonly organ: string;
  /** Whether the person holds the role that the step asks for. */
  readonly entitled: boolean;
  /** Minutes since the case was opened. */
  readonly at: number;
  /** The handoff, consultation, dispute or measure that is meant, or the id of a new one. */
  readonly subject: string;
  readonly to: string;
  readonly others: readonly string[];
  readonly kind: 'jurisdiction' | 'assistance';
  /** The consultation that an application builds on, or the handoff that a consultation is about. */
  readonly cites?: string;
  /** Harm or danger: a decision or an application that cannot wait. */
  readonly urgent: boolean;
  /** Id that a designation gives to the handoff in the place of the one in dispute. */
  readonly successor: string;
  readonly document: string;
}

export const HANDLING_ACTS = [
  'TakeMeasure',
  'EndMeasure',
  'DoubtCompetence',
  'FileCase',
  'DeclineFiling',
  'ConcludeCase',
  'SuspectCrime',
  'CloseCase',
  'ReturnEntrustedCase',
] as const;
export const HANDOFF_ACTS = [
  'DraftHandoff',
  'ReviseHandoff',
  'SubmitHandoff',
  'ApproveHandoff',
  'RejectHandoff',
  'SendHandoff',
  'ReceiveHandoff',
  'RequestSupplement',
  'ProvideSupplement',
  'AcceptHandoff',
  'ObjectToHandoff',
  'ProposeReturn',
  'AgreeReturn',
  'WithdrawHandoff',
  'ConvertToCriminal',
  'FeedBackFiling',
  'FeedBackResult',
  'CloseSenderCase',
] as const;
export const CONSULTATION_ACTS = [
  'RequestConsultation',
  'AcknowledgeConsultation',
  'AnswerConsultation',
  'RefuseAssistance',
  'HoldMeeting',
  'ProposeAgreement',
  'SealAgreement',
  'RecordAgreement',
  'DeclareFailed',
  'CloseConsultation',
] as const;
export const DISPUTE_ACTS = [
  'ApplyForCoordination',
  'AcceptApplication',
  'DeclineApplication',
  'ForwardDispute',
  'RespondToDispute',
  'RecordMissedReplies',
  'OrderInterim',
  'HoldCoordination',
  'DraftOpinion',
  'SignOpinion',
  'IssueOpinion',
  'EscalateDispute',
  'DesignateJurisdiction',
  'ConfirmExecution',
  'WithdrawApplication',
  'RouteToStaffingOffice',
  'SuspendDispute',
  'ResumeDispute',
  'CloseDispute',
] as const;

export const CRIMINAL_ACTS = [
  'FormTaskTeam',
  'ReportCrime',
  'ApproveTransfer',
  'RefuseTransfer',
  'SendToPolice',
  'SignReceipt',
  'RequestMaterials',
  'SupplyMaterials',
  'FileCriminalCase',
  'DeclineToFile',
  'RequestReconsideration',
  'DecideReconsideration',
  'ProposeSupervision',
  'DemandReasons',
  'ExplainReasons',
  'IssueFilingNotice',
  'EndorseNonFiling',
  'ResumeAdministration',
  'HandOverItems',
  'PassOnCriminalCase',
  'ReturnToAdministration',
  'ConcludeCriminalCase',
] as const;

export type HandlingAct = (typeof HANDLING_ACTS)[number];
export type HandoffAct = (typeof HANDOFF_ACTS)[number];
export type ConsultationAct = (typeof CONSULTATION_ACTS)[number];
export type DisputeAct = (typeof DISPUTE_ACTS)[number];
export type CriminalAct = (typeof CRIMINAL_ACTS)[number];
export type ActType = HandlingAct | HandoffAct | ConsultationAct | DisputeAct | CriminalAct;

const isOneOf =
  <T extends ActType>(types: readonly T[]) =>
  (type: ActType): type is T =>
    (types as readonly ActType[]).includes(type);
export const isHandling = isOneOf(HANDLING_ACTS);
export const isHandoff = isOneOf(HANDOFF_ACTS);
export const isConsultation = isOneOf(CONSULTATION_ACTS);
export const isDispute = isOneOf(DISPUTE_ACTS);
export const isCriminal = isOneOf(CRIMINAL_ACTS);
