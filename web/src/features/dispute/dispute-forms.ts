import type { CaseForms, DisputeForms } from '../case-file/commands/command-forms';
import { ApplyForm } from './forms/apply-form';
import { DeclineForm } from './forms/decline-form';
import { DesignateForm, DirectDesignateForm, RecordDesignationForm } from './forms/designate-form';
import { DraftOpinionForm } from './forms/draft-opinion-form';
import { EscalateForm } from './forms/escalate-form';
import { ExecuteForm } from './forms/execute-form';
import { HoldCoordinationForm } from './forms/hold-coordination-form';
import { OrderInterimForm } from './forms/order-interim-form';
import { CloseDisputeForm, RouteToStaffingForm, SuspendForm, WithdrawApplicationForm } from './forms/reason-forms';
import { RespondForm } from './forms/respond-form';
import {
  AcceptApplicationForm,
  ForwardForm,
  IssueOpinionForm,
  RecordMissedRepliesForm,
  ResumeForm,
  SignOpinionForm,
} from './forms/step-forms';
import '../consultation/consultation.css';
import './dispute.css';

export const applicationForms: CaseForms = { apply: { Form: ApplyForm }, designate: { Form: DirectDesignateForm } };

export const disputeForms: DisputeForms = {
  accept: { Form: AcceptApplicationForm },
  decline: { Form: DeclineForm },
  forward: { Form: ForwardForm },
  respond: { Form: RespondForm },
  'record-missed-replies': { Form: RecordMissedRepliesForm },
  'order-interim': { Form: OrderInterimForm },
  'hold-meeting': { Form: HoldCoordinationForm },
  'draft-opinion': { Form: DraftOpinionForm },
  sign: { Form: SignOpinionForm },
  'issue-opinion': { Form: IssueOpinionForm },
  escalate: { Form: EscalateForm },
  designate: { Form: DesignateForm },
  'record-designation': { Form: RecordDesignationForm },
  execute: { Form: ExecuteForm },
  withdraw: { Form: WithdrawApplicationForm },
  'route-to-staffing': { Form: RouteToStaffingForm },
  suspend: { Form: SuspendForm },
  resume: { Form: ResumeForm },
  close: { Form: CloseDisputeForm },
};
