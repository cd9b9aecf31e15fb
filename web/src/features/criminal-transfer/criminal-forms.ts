import type { CaseForms, CommandEntry } from '../case-file/commands/command-forms';
import type { CriminalFormProps } from './forms/criminal-form-props';
import { ConcludeCriminalForm, DirectReturnForm, HandOverForm, PassOnForm, ReferMisconductForm, ReturnForm } from './forms/justice-forms';
import {
  DecideReconsiderationForm,
  DeclineForm,
  ExplainForm,
  FileCriminalForm,
  ForwardForm,
  ReceiptForm,
  RequestMaterialsForm,
} from './forms/police-forms';
import {
  ApproveTransferForm,
  FormTeamForm,
  NameActingHeadForm,
  RefuseTransferForm,
  ReportForm,
  SupplyMaterialsForm,
} from './forms/preparing-forms';
import { DemandReasonsForm, EndorseForm, FilingNoticeForm, ProposeSupervisionForm, ReconsiderForm, ResumeForm } from './forms/remedy-forms';
import { SendForm } from './forms/send-form';
import './criminal-transfer.css';

export const beginForms: CaseForms = {
  'form-team': { Form: FormTeamForm },
  'return-to-administration': { Form: DirectReturnForm },
};

export const criminalForms: Readonly<Record<string, CommandEntry<CriminalFormProps>>> = {
  report: { Form: ReportForm },
  'name-acting-head': { Form: NameActingHeadForm },
  approve: { Form: ApproveTransferForm },
  refuse: { Form: RefuseTransferForm },
  send: { Form: SendForm },
  receive: { Form: ReceiptForm },
  forward: { Form: ForwardForm },
  'request-materials': { Form: RequestMaterialsForm },
  'supply-materials': { Form: SupplyMaterialsForm },
  file: { Form: FileCriminalForm },
  decline: { Form: DeclineForm },
  'request-reconsideration': { Form: ReconsiderForm },
  'decide-reconsideration': { Form: DecideReconsiderationForm },
  'propose-supervision': { Form: ProposeSupervisionForm },
  'demand-reasons': { Form: DemandReasonsForm },
  'explain-reasons': { Form: ExplainForm },
  'issue-filing-notice': { Form: FilingNoticeForm },
  'endorse-non-filing': { Form: EndorseForm },
  resume: { Form: ResumeForm },
  'hand-over-items': { Form: HandOverForm },
  'pass-on': { Form: PassOnForm },
  'return-to-administration': { Form: ReturnForm },
  conclude: { Form: ConcludeCriminalForm },
  'refer-misconduct': { Form: ReferMisconductForm },
};
