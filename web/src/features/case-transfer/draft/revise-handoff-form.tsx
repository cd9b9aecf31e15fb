import { Form } from 'antd';
import { CommandForm } from '../../case-file/commands/command-form';
import type { HandoffFormProps } from '../../case-file/commands/command-form-props';
import { DraftFields } from './draft-fields';
import { type DraftBody, draftAgain, draftBodyOf } from './draft-values';

/** 修改拟稿 */
export const ReviseHandoffForm = (props: HandoffFormProps) => {
  const [form] = Form.useForm<DraftBody>();
  return (
    <CommandForm<DraftBody>
      {...props}
      form={form}
      submitText="保存修改"
      initialValues={draftAgain(props.handoff, props.file)}
      toBody={draftBodyOf}
    >
      <DraftFields form={form} file={props.file} />
    </CommandForm>
  );
};
