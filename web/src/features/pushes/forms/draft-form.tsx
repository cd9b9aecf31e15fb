import { Checkbox, Form, Radio } from 'antd';
import { InstantPicker } from '../../../components/instant-picker';
import { today } from '../../../components/county-time';
import { optionsOf } from '../../../wording/code-set';
import { factNames, pushKinds } from '../../../wording/push-codes';
import { TownshipsSelect } from '../townships-select';
import { ItemSelect } from '../../registration/item-select';
import type { PushKind } from '../push-types';
import { ContentFields } from './content-fields';
import { type ContentValues, contentBody, contentValues } from './content-values';
import { ShareForm } from './share-form';

interface DraftValues extends ContentValues {
  readonly kind: PushKind;
  readonly item?: string;
  readonly place?: string;
  readonly factAt: string;
  readonly weighty: boolean;
}

/** What runs a clock, by kind. */
const CLOCKS: Readonly<Record<PushKind, string>> = {
  licence: '一个工作日内推送（县级参数，参照外地规定）。',
  penalty: '重大处罚五个工作日内抄告（县级参数，参照外地规定）；其他处罚及时抄告。',
  problem: '及时推送，规定没有具体天数。',
  standard: '数据目录因此变更的，十个工作日内更新，经主管部门同意可以延长五个工作日；其他及时推送。',
};
const WEIGHTY: Readonly<Partial<Record<PushKind, string>>> = {
  penalty: '重大行政处罚（公民一万元以上、单位十万元以上，或者涉及证照、停业关闭）',
  standard: '数据目录因此变更',
};

export const DraftForm = ({ onDone }: { readonly onDone: () => void }) => {
  const [form] = Form.useForm<DraftValues>();
  const kind = (Form.useWatch('kind', form) as PushKind | undefined) ?? 'licence';
  const question = WEIGHTY[kind];
  return (
    <ShareForm<DraftValues>
      form={form}
      path="/api/pushes"
      submitText="保存拟稿"
      doneText="拟稿已保存；请另一名负责人核对后推送。"
      initialValues={{ kind: 'licence', weighty: false, ...contentValues() }}
      toBody={(values) => ({ ...(contentBody(values) as object), weighty: question !== undefined && values.weighty })}
      onDone={onDone}
    >
      <Form.Item name="kind" label="种类" rules={[{ required: true }]} extra={CLOCKS[kind]}>
        <Radio.Group options={optionsOf(pushKinds)} />
      </Form.Item>
      {question !== undefined && (
        <Form.Item name="weighty" valuePropName="checked">
          <Checkbox>{question}</Checkbox>
        </Form.Item>
      )}
      <div className="form-pair">
        <Form.Item name="item" label="职权事项" extra="不选即与所有事项有关。">
          <ItemSelect asOf={today()} allowClear />
        </Form.Item>
        <Form.Item name="place" label="地域" extra="不选即全县。">
          <TownshipsSelect single />
        </Form.Item>
      </div>
      <Form.Item
        name="factAt"
        label={factNames[kind]}
        rules={[{ required: true, message: `请填写${factNames[kind]}` }]}
        extra="期限从这时起算。"
      >
        <InstantPicker />
      </Form.Item>
      <ContentFields kind={kind} />
    </ShareForm>
  );
};
