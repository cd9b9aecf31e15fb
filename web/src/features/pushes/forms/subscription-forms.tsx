import { Checkbox, Form } from 'antd';
import { optionsOf } from '../../../wording/code-set';
import { pushKinds } from '../../../wording/push-codes';
import { TextItem } from '../../case-file/commands/text-item';
import { ItemsSelect } from '../items-select';
import type { PushKind, Subscription } from '../push-types';
import { TownshipsSelect } from '../townships-select';
import { ShareForm } from './share-form';

interface SubscribeValues {
  readonly kinds: PushKind[];
  readonly items: string[];
  readonly places: string[];
  readonly purpose: string;
}

export const SubscribeForm = ({ onDone }: { readonly onDone: () => void }) => (
  <ShareForm<SubscribeValues>
    path="/api/push-subscriptions"
    submitText="订阅"
    doneText="已订阅；此后推送的信息会列在「收到的推送」。"
    initialValues={{ kinds: [], items: [], places: [] }}
    toBody={({ purpose, ...values }) => ({ ...values, purpose: purpose.trim() })}
    onDone={onDone}
  >
    <Form.Item name="kinds" label="种类" rules={[{ required: true, type: 'array', min: 1, message: '请至少选择一种' }]}>
      <Checkbox.Group options={optionsOf(pushKinds)} />
    </Form.Item>
    <Form.Item name="items" label="职权事项" extra="不选即所有事项。只订阅履职需要的信息（个人信息保护法第六条）。">
      <ItemsSelect />
    </Form.Item>
    <Form.Item name="places" label="地域" extra="不选即全县。">
      <TownshipsSelect />
    </Form.Item>
    <TextItem name="purpose" label="用途" max={500} rows={2} />
  </ShareForm>
);

export const EndForm = ({ subscription, onDone }: { readonly subscription: Subscription; readonly onDone: () => void }) => (
  <ShareForm
    path={`/api/push-subscriptions/${subscription.shareId}/end`}
    seen={subscription.version}
    submitText="结束订阅"
    doneText="订阅已结束。"
    onDone={onDone}
  >
    <TextItem name="reason" label="结束理由" max={500} rows={2} />
  </ShareForm>
);
