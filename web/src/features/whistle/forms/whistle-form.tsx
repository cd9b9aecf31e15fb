import type { ComponentType } from 'react';
import { StepForm } from '../../case-file/commands/step-form';
import { ReviseForm } from '../draft/revise-form';
import { HandleForm, MeetingForm, ReportForm } from './answer-forms';
import { CloseForm, RateForm, ReportUpForm } from './closing-forms';
import { LinkForm } from './link-form';
import { CallForm, DecideObjectionForm, NameLeadForm, ObjectForm } from './objection-forms';
import { BlowForm, ReasonsForm, ReviewForm } from './review-forms';
import { type WhistleFormProps, stepOf } from './whistle-form-props';

const FORMS: Readonly<Record<string, ComponentType<WhistleFormProps>>> = {
  revise: ReviseForm,
  return: ReasonsForm,
  review: ReviewForm,
  blow: BlowForm,
  withdraw: ReasonsForm,
  call: CallForm,
  report: ReportForm,
  handle: HandleForm,
  'hold-meeting': MeetingForm,
  'name-lead': NameLeadForm,
  object: ObjectForm,
  'decide-objection': DecideObjectionForm,
  'report-up': ReportUpForm,
  close: CloseForm,
  rate: RateForm,
  link: LinkForm,
};

/** Picks the form of a step. */
export const WhistleForm = (props: WhistleFormProps) => {
  const Form = FORMS[props.command.verb];
  return Form === undefined ? <StepForm {...stepOf(props)} /> : <Form {...props} />;
};
