import type { OrganId } from '../../kernel/ids.js';
import type { DisputeCommandOf, DisputeCommandType } from '../domain/commands.js';

type Written<Type extends DisputeCommandType, Facts extends string = never> = Omit<
  DisputeCommandOf<Type>,
  'actor' | 'at' | 'due' | 'bureau' | Facts
>;

/** A step of a dispute as it is written; everything else is gathered by the use case. */
export type DisputeInput =
  | (Written<'ApplyForCoordination', 'applicant' | 'respondents' | 'superior'> & { readonly respondents: readonly OrganId[] })
  | Written<'AcceptApplication'>
  | Written<'DeclineApplication'>
  | Written<'ForwardDispute'>
  | Written<'RespondToDispute'>
  | Written<'RecordMissedReplies'>
  | (Written<'OrderInterim', 'lead'> & { readonly lead: OrganId })
  | Written<'HoldCoordination'>
  | (Written<'DraftOpinion', 'competent' | 'competence'> & { readonly competent: OrganId })
  | Written<'SignOpinion'>
  | Written<'IssueOpinion'>
  | (Written<'EscalateDispute', 'proposed'> & { readonly proposed: OrganId })
  | (Written<'DesignateJurisdiction', 'to' | 'superior' | 'competence'> & { readonly to: OrganId })
  | (Written<'RecordSuperiorDesignation', 'to' | 'superior' | 'competence' | 'above'> & { readonly to: OrganId })
  | Written<'ConfirmExecution'>
  | Written<'WithdrawApplication'>
  | Written<'RouteToStaffingOffice'>
  | Written<'SuspendDispute'>
  | Written<'ResumeDispute'>
  | Written<'CloseDispute'>;
