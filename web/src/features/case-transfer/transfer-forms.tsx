import type { CaseForms, HandoffForms } from '../case-file/commands/command-forms';
import { AcceptForm } from './accept-form';
import { AgreeReturnForm } from './agree-return-form';
import { DraftHandoffForm } from './draft/draft-handoff-form';
import { ReviseHandoffForm } from './draft/revise-handoff-form';
import { FeedBackFilingForm, FeedBackResultForm } from './feed-back-form';
import { ObjectForm } from './object-form';
import { ProposeReturnForm } from './propose-return-form';
import { ReceiveForm } from './receive-form';
import { SendForm } from './send-form';
import { RequestSupplementForm, SupplementForm } from './supplement-forms';
import { ApproveForm, CloseSenderForm, ConvertToCriminalForm, NotifyPartyForm, RejectForm, SubmitForm, WithdrawForm } from './plain-forms';

export const draftForms: CaseForms = { draft: { Form: DraftHandoffForm } };

export const transferForms: HandoffForms = {
  revise: { Form: ReviseHandoffForm },
  submit: { Form: SubmitForm },
  approve: { Form: ApproveForm },
  reject: { Form: RejectForm },
  send: { Form: SendForm },
  'notify-party': { Form: NotifyPartyForm },
  receive: { Form: ReceiveForm },
  'request-supplement': { Form: RequestSupplementForm },
  supplement: { Form: SupplementForm },
  accept: { Form: AcceptForm },
  object: { Form: ObjectForm },
  'propose-return': { Form: ProposeReturnForm },
  'agree-return': { Form: AgreeReturnForm },
  withdraw: { Form: WithdrawForm },
  'convert-to-criminal': { Form: ConvertToCriminalForm },
  'feed-back-filing': { Form: FeedBackFilingForm },
  'feed-back-result': { Form: FeedBackResultForm },
  close: { Form: CloseSenderForm },
};
