import { TextItem } from '../../case-file/commands/text-item';
import type { PushFormProps } from '../push-step';
import { ContentFields } from './content-fields';
import { type ContentValues, contentBody, contentValues } from './content-values';
import { ShareForm } from './share-form';

export const ReviseForm = ({ push, onDone }: PushFormProps) => (
  <ShareForm<ContentValues>
    path={`/api/pushes/${push.shareId}/revise`}
    seen={push.version}
    submitText="保存拟稿"
    doneText="拟稿已修改；请另一名负责人推送。"
    initialValues={contentValues(push.content)}
    toBody={contentBody}
    onDone={onDone}
  >
    <ContentFields kind={push.kind} />
  </ShareForm>
);

export const CorrectForm = ({ push, onDone }: PushFormProps) => (
  <ShareForm<ContentValues & { readonly reason: string }>
    path={`/api/pushes/${push.shareId}/correct`}
    seen={push.version}
    submitText="发出更正"
    doneText="已更正，接收机关需要重新签收。"
    initialValues={contentValues(push.content)}
    toBody={contentBody}
    onDone={onDone}
  >
    <TextItem name="reason" label="更正理由" max={1000} rows={2} extra="原来的内容留在记录里；更正后的内容发给同样的机关。" />
    <ContentFields kind={push.kind} />
  </ShareForm>
);
