import type { ComponentType } from 'react';
import { DispatchForm } from './dispatch-form';
import { OpenCaseForm } from './open-case-form';
import type { OrderFormProps } from './order-form';
import { MergeForm, RepeatForm } from './similar-form';
import {
  AcceptanceForm,
  AnswerForm,
  CallBackForm,
  CloseForm,
  ExtendForm,
  LinkCaseForm,
  ObjectForm,
  ReportForm,
  ReviewForm,
} from './step-forms';

/** The form of each step, by the verb of its route. */
export const orderForms: Readonly<Record<string, ComponentType<OrderFormProps>>> = {
  dispatch: DispatchForm,
  merge: MergeForm,
  'link-repeat': RepeatForm,
  'decide-acceptance': AcceptanceForm,
  object: ObjectForm,
  'review-objection': ReviewForm,
  extend: ExtendForm,
  report: ReportForm,
  'open-case': OpenCaseForm,
  'link-case': LinkCaseForm,
  answer: AnswerForm,
  'call-back': CallBackForm,
  close: CloseForm,
};
