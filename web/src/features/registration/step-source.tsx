import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { DateInput } from '../../components/date-input';
import { InstantPicker } from '../../components/instant-picker';
import { caseSources, subjectKinds } from '../../wording/case-codes';
import { optionsOf } from '../../wording/code-set';
import { TownshipSelect } from '../catalogue/township-select';
import { chosen, required } from './code-rules';
import { LateEntry } from './late-entry';

/** 案源与事实: what was found, when, where, and how it came to the organ. */
export const SourceFields = () => (
  <>
    <div className="registration-grid">
      <Form.Item name="subject" label="类型" rules={[chosen('类型')]} extra="尚未立案的登记为线索，已立案的登记为案件">
        <Radio.Group optionType="button" buttonStyle="solid" options={optionsOf(subjectKinds)} />
      </Form.Item>
      <Form.Item name="source" label="案件来源" rules={[chosen('案件来源')]}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={optionsOf(caseSources)} />
      </Form.Item>
      <Form.Item name="sourceNumber" label="案源编号" rules={[{ max: 100, message: '不能超过 100 字' }]}>
        <Input placeholder="工单号、来文号，没有可不填" />
      </Form.Item>
      <Form.Item name="discoveredAt" label="发现时间" rules={[chosen('发现时间')]}>
        <InstantPicker />
      </Form.Item>
      <Form.Item
        name="occurredFrom"
        label="违法行为发生日期"
        dependencies={['discoveredAt']}
        rules={[
          chosen('违法行为发生日期'),
          ({ getFieldValue }) => notAfter(String(getFieldValue('discoveredAt') ?? ''), '不能晚于发现时间'),
        ]}
      >
        <DateInput />
      </Form.Item>
      <Form.Item
        name="occurredTo"
        label="违法行为终了日期"
        dependencies={['occurredFrom']}
        extra="连续或者继续的行为填写，追责期限自终了之日起算"
        rules={[({ getFieldValue }) => notBefore(String(getFieldValue('occurredFrom') ?? ''))]}
      >
        <DateInput />
      </Form.Item>
      <Form.Item name="township" label="违法行为发生地（乡镇）" rules={[chosen('违法行为发生地')]}>
        <TownshipSelect />
      </Form.Item>
      <Form.Item
        name="address"
        label="详细地点"
        className="double"
        rules={[required('详细地点'), { max: 200, message: '不能超过 200 字' }]}
      >
        <Input placeholder="村组、路名门牌或明显标志物" />
      </Form.Item>
    </div>
    <Form.Item name="facts" label="案情概要" rules={[required('案情概要'), { max: 5000, message: '不能超过 5000 字' }]}>
      <Input.TextArea
        autoSize={{ minRows: 4, maxRows: 14 }}
        showCount
        maxLength={5000}
        placeholder="何人、何时、何地、做了什么，现场看到什么"
      />
    </Form.Item>
    <Form.Item name="harmToLifeOrFinance" valuePropName="checked" extra="勾选后追责期限按五年计算（《行政处罚法》第三十六条）">
      <Checkbox>涉及公民生命健康安全、金融安全且有危害后果</Checkbox>
    </Form.Item>
    <LateEntry />
  </>
);

const notAfter = (limit: string, message: string) => ({
  validator: (_: unknown, date?: string) =>
    date === undefined || limit === '' || date <= limit.slice(0, 10) ? Promise.resolve() : Promise.reject(new Error(message)),
});
const notBefore = (start: string) => ({
  validator: (_: unknown, date?: string) =>
    date === undefined || start === '' || date >= start ? Promise.resolve() : Promise.reject(new Error('不能早于发生日期')),
});
