import { Alert, Form } from 'antd';
import { OrgansSelect } from '../../../components/organ-select';
import { PushContentText } from '../push-content-text';
import type { PushFormProps } from '../push-step';
import { ShareForm } from './share-form';

/** 签发推送: to whom it goes by subscription, and whom the organ names. */
export const SendForm = ({ push, onDone }: PushFormProps) => {
  const { subscribers = [], content, shareId, version, organ } = push;
  return (
    <ShareForm<{ readonly named: string[] }>
      path={`/api/pushes/${shareId}/push`}
      seen={version}
      submitText="核对无误，推送"
      doneText="已推送。"
      initialValues={{ named: [] }}
      toBody={({ named }) => ({ named })}
      onDone={onDone}
    >
      <Alert
        className="push-subscribers"
        type={subscribers.length === 0 ? 'warning' : 'info'}
        showIcon
        title={
          subscribers.length === 0
            ? '没有机关订阅这类信息，请指定接收机关。'
            : `订阅的 ${subscribers.length} 个机关会收到：${subscribers.map(({ name }) => name).join('、')}`
        }
      />
      <Form.Item
        name="named"
        label="另外指定接收机关"
        rules={subscribers.length === 0 ? [{ required: true, type: 'array', min: 1, message: '请至少指定一个机关' }] : []}
      >
        <OrgansSelect filter={({ canHandOff, id }) => canHandOff && id !== organ.id} />
      </Form.Item>
      <PushContentText content={content} />
    </ShareForm>
  );
};
