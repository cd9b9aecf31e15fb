import { FormDrawer } from './forms/form-drawer';
import { CorrectForm, ReviseForm } from './forms/content-forms';
import { DropForm, ExtendForm } from './forms/reason-forms';
import { SendForm } from './forms/send-form';
import type { Push } from './push-types';

/** Steps with a form, in the words of the button. */
export const PUSH_STEPS = { push: '推送', revise: '修改拟稿', extend: '延长期限', drop: '不推送', correct: '更正' } as const;
export type PushStepName = keyof typeof PUSH_STEPS;

export interface PushFormProps {
  readonly push: Push;
  readonly onDone: () => void;
}

const FORMS: Readonly<Record<PushStepName, (props: PushFormProps) => React.ReactNode>> = {
  push: SendForm,
  revise: ReviseForm,
  extend: ExtendForm,
  drop: DropForm,
  correct: CorrectForm,
};

interface PushStepProps {
  readonly push: Push;
  readonly step: PushStepName | undefined;
  readonly onClose: () => void;
}

export const PushStep = ({ push, step, onClose }: PushStepProps) => {
  if (step === undefined) return null;
  const Form = FORMS[step];
  return (
    <FormDrawer title={`${PUSH_STEPS[step]}：${push.content.title}`} open onClose={onClose}>
      <Form push={push} onDone={onClose} />
    </FormDrawer>
  );
};
