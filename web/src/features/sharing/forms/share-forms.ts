import type { ComponentType } from 'react';
import { AnswerCorrectionForm, RequestCorrectionForm } from './correction-forms';
import { CoordinateForm, DecideForm, NegotiateForm, RaiseDisputeForm } from './dispute-forms';
import { GrantForm } from './grant-form';
import { RecallForm, RectifyForm, ResumeForm, SuspendForm } from './misuse-forms';
import { OnwardForm } from './onward-form';
import { reasonsForm } from './reasons-form';
import { RefuseForm } from './refuse-form';
import { ReviseForm } from './revise-form';
import type { ShareFormProps } from './share-form';
import { RequestSupplementForm, SupplementForm } from './supplement-forms';

/** The form of a step by its verb; one that is not here needs no more than the click. */
export const shareForms: Readonly<Record<string, ComponentType<ShareFormProps>>> = {
  revise: ReviseForm,
  withdraw: reasonsForm('撤回理由', true),
  'request-supplement': RequestSupplementForm,
  supplement: SupplementForm,
  'request-extension': reasonsForm(
    '延长理由',
    false,
    '最长延长十个工作日，须经政务数据共享主管部门同意（《政务数据共享条例》第二十一条）。',
  ),
  'consent-extension': reasonsForm('意见', false, '同意后自动延长十个工作日，需求部门在申请页面可以看到。'),
  'decline-extension': reasonsForm('不同意的理由', false),
  extend: reasonsForm(
    '延长理由',
    false,
    '情况复杂的可以延长五个工作日，只能一次（参照《安阳市城市管理综合执法条例》第三十五条，县级参数）。',
  ),
  grant: GrantForm,
  refuse: RefuseForm,
  'request-correction': RequestCorrectionForm,
  'answer-correction': AnswerCorrectionForm,
  suspend: SuspendForm,
  'report-rectification': RectifyForm,
  resume: ResumeForm,
  terminate: reasonsForm('终止理由', true, '拒不整改或者整改不到位的才可以终止（《政务数据共享条例》第二十七条）。'),
  recall: RecallForm,
  'consent-onward': OnwardForm,
  'pass-on': OnwardForm,
  negotiate: NegotiateForm,
  'raise-dispute': RaiseDisputeForm,
  coordinate: CoordinateForm,
  decide: DecideForm,
};
