import type { CaseForms, ConsultationForms } from '../case-file/commands/command-forms';
import { AnswerForm } from './forms/answer-form';
import { CloseConsultationForm } from './forms/close-form';
import { DeclareFailedForm } from './forms/declare-failed-form';
import { ExtendForm } from './forms/extend-form';
import { HoldMeetingForm } from './forms/hold-meeting-form';
import { ProposeJointActionForm } from './forms/propose-joint-action-form';
import { ProposeJurisdictionForm } from './forms/propose-jurisdiction-form';
import { RefuseForm } from './forms/refuse-form';
import { RequestForm } from './forms/request-form';
import { AcknowledgeForm, AgreeForm, SealForm } from './forms/step-forms';
import './consultation.css';

export const requestForms: CaseForms = { request: { Form: RequestForm } };

export const consultationForms: ConsultationForms = {
  acknowledge: { Form: AcknowledgeForm },
  extend: { Form: ExtendForm },
  answer: { Form: AnswerForm },
  refuse: { Form: RefuseForm },
  'hold-meeting': { Form: HoldMeetingForm },
  'propose-jurisdiction': { Form: ProposeJurisdictionForm },
  'propose-joint-action': { Form: ProposeJointActionForm },
  seal: { Form: SealForm },
  agree: { Form: AgreeForm },
  'declare-failed': { Form: DeclareFailedForm },
  close: { Form: CloseConsultationForm },
};
