import type { CaseId, OrganId } from '../../../kernel/ids.js';
import type { InfoCommandOf, InfoCommandType } from '../../domain/requests/commands.js';
import type { Asked, Grant } from '../../domain/requests/values.js';

/** What the person writes; facts are gathered. */
type Written<Type extends InfoCommandType, Facts extends string = never> = Omit<
  InfoCommandOf<Type>,
  'shareId' | 'actor' | 'at' | 'due' | Facts
>;

export type RequestInput =
  | {
      readonly type: 'DraftInfoRequest';
      readonly asked: Asked;
      /** For case material; the provider of catalogue data stands in the catalogue. */
      readonly provider?: OrganId;
      readonly caseId?: CaseId;
    }
  | { readonly type: 'ReviseInfoRequest'; readonly asked: Asked }
  | Written<'SignInfoRequest'>
  | Written<'WithdrawInfoRequest'>
  | Written<'NoticeSupplement'>
  | Written<'SupplementInfoRequest', 'recordsAmong'>
  | Written<'RequestExtension'>
  | Written<'ConsentToExtension', 'longest'>
  | Written<'DeclineExtension'>
  | Written<'ExtendReply', 'longest'>
  | { readonly type: 'GrantInfoRequest'; readonly grant: Grant; readonly caseId?: CaseId }
  | Written<'RefuseInfoRequest'>
  | Written<'DeliverInfo', 'records' | 'caseVersion'>
  | Written<'RequestCorrection'>
  | Written<'AnswerCorrection'>
  | Written<'SuspendAccess'>
  | Written<'ReportRectification'>
  | Written<'ResumeAccess'>
  | Written<'TerminateShare'>
  | Written<'RecallShare'>
  | Written<'ConsentOnward'>
  | Written<'PassOn'>
  | Written<'RecordNegotiation'>
  | Written<'RaiseDispute', 'level'>
  | Written<'CoordinateDispute', 'government'>
  | Written<'DecideDispute'>;
