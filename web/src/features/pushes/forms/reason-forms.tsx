import { TextItem } from '../../case-file/commands/text-item';
import type { PushFormProps } from '../push-step';
import { ShareForm } from './share-form';

export const DropForm = ({ push, onDone }: PushFormProps) => (
  <ShareForm path={`/api/pushes/${push.shareId}/drop`} seen={push.version} submitText="不推送" doneText="已记录不推送。" onDone={onDone}>
    <TextItem name="reasons" label="不推送的理由" max={1000} rows={3} extra="例如涉及国家秘密、工作秘密，或者已用其他方式告知。" />
  </ShareForm>
);

export const ExtendForm = ({ push, onDone }: PushFormProps) => (
  <ShareForm
    path={`/api/pushes/${push.shareId}/extend`}
    seen={push.version}
    submitText="延长五个工作日"
    doneText="期限已延长。"
    onDone={onDone}
  >
    <TextItem name="reasons" label="延期理由" max={1000} rows={3} />
    <TextItem name="consent" label="主管部门同意的文号" max={200} />
  </ShareForm>
);
