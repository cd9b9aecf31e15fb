import { Form } from 'antd';
import { useRef } from 'react';
import { newUuid } from '../../../api/uuid';
import { useUser } from '../../../app/user-context';
import { CommandForm } from '../../case-file/commands/command-form';
import type { CommandFormProps } from '../../case-file/commands/command-form-props';
import { DraftFields } from './draft-fields';
import { type DraftBody, draftBodyOf, newDraft } from './draft-values';

/** 拟稿移送 */
export const DraftHandoffForm = (props: CommandFormProps) => {
  const [form] = Form.useForm<DraftBody>();
  const { name } = useUser();
  const handoffId = useRef(newUuid()); // one draft, however often it is sent
  return (
    <CommandForm<DraftBody>
      {...props}
      form={form}
      submitText="保存拟稿"
      initialValues={newDraft(props.file, name)}
      toBody={(values) => ({ ...draftBodyOf(values), handoffId: handoffId.current })}
    >
      <DraftFields form={form} file={props.file} />
    </CommandForm>
  );
};
