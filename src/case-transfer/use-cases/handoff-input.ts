import type { OfficerId, OrganId } from '../../kernel/ids.js';
import type { HandoffCommandOf, HandoffCommandType } from '../domain/commands.js';
import type { DraftContent } from '../domain/commands.js';

type Written<Type extends HandoffCommandType, Facts extends string = never> = Omit<HandoffCommandOf<Type>, 'actor' | 'at' | 'due' | Facts>;

/** The draft as the officer writes it: organs and people by id. */
export interface WrittenDraft {
  readonly to: OrganId;
  readonly content: Omit<DraftContent, 'officers' | 'competence'> & { readonly officers: readonly OfficerId[] };
}

/** A step of a handoff as the officer writes it; everything else is gathered by the use case. */
export type HandoffInput =
  | (Written<'DraftHandoff', 'sender' | 'receiver' | 'content' | 'cameFrom'> & WrittenDraft)
  | (Written<'ReviseHandoff', 'sender' | 'receiver' | 'content' | 'cameFrom'> & WrittenDraft)
  | Written<'SubmitHandoff'>
  | Written<'ApproveHandoff'>
  | Written<'RejectHandoff'>
  | (Written<'SendHandoff', 'receiver' | 'documentNumber'> & { readonly documentNumber?: string })
  | Written<'NotifyPartyOfTransfer'>
  | Written<'ReceiveHandoff'>
  | Written<'RequestSupplement'>
  | Written<'ProvideSupplement'>
  | Written<'AcceptHandoff'>
  | Written<'ObjectToHandoff'>
  | Written<'ProposeReturn'>
  | Written<'AgreeReturn'>
  | Written<'WithdrawHandoff'>
  | Written<'ConvertToCriminal'>
  | Written<'FeedBackFiling'>
  | Written<'FeedBackResult'>
  | Written<'CloseSenderCase'>;
