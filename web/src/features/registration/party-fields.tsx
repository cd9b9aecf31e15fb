import { Form, Input, Radio } from 'antd';
import { partyKinds } from '../../wording/case-codes';
import { optionsOf } from '../../wording/code-set';
import { codeRules, required } from './code-rules';
import { residentIdFault, tidyCode, usccFault } from './identifiers';
import type { PartyForm } from './registration-form';

const PHONE = { pattern: /^[0-9+\- ]{5,20}$/, message: '应为电话号码，只含数字、空格、加号和短横线' };

/** The fields of one party; which ones there are depends on its kind. */
export const PartyFields = ({ index }: { readonly index: number }) => {
  const kind = Form.useWatch<PartyForm['kind']>(['parties', index, 'kind']) ?? 'person';
  return (
    <div className="registration-grid">
      <Form.Item name={[index, 'kind']} label="类型" className="wide">
        <Radio.Group optionType="button" options={optionsOf(partyKinds)} />
      </Form.Item>
      {kind === 'sole-trader' && (
        <Form.Item name={[index, 'tradeName']} label="字号" rules={[required('字号')]}>
          <Input maxLength={100} />
        </Form.Item>
      )}
      <Form.Item name={[index, 'name']} label={NAME_LABELS[kind]} rules={[required(NAME_LABELS[kind])]}>
        <Input maxLength={100} />
      </Form.Item>
      {kind !== 'organisation' && (
        <Form.Item
          name={[index, 'idNumber']}
          label={kind === 'person' ? '公民身份号码' : '经营者公民身份号码'}
          normalize={tidy}
          validateTrigger={BOTH}
          rules={codeRules(residentIdFault)}
          hasFeedback
        >
          <Input maxLength={24} autoComplete="off" placeholder="18 位；不明的可不填" />
        </Form.Item>
      )}
      {kind !== 'person' && (
        <Form.Item
          name={[index, 'uscc']}
          label="统一社会信用代码"
          normalize={tidy}
          validateTrigger={BOTH}
          rules={codeRules(usccFault)}
          hasFeedback
        >
          <Input maxLength={24} autoComplete="off" placeholder="18 位；未取得的可不填" />
        </Form.Item>
      )}
      {kind === 'organisation' && (
        <Form.Item name={[index, 'representative']} label="法定代表人或负责人">
          <Input maxLength={100} />
        </Form.Item>
      )}
      <Form.Item name={[index, 'phone']} label="联系电话" rules={[PHONE]}>
        <Input inputMode="tel" autoComplete="off" />
      </Form.Item>
      <Form.Item name={[index, 'address']} label="住址" className="wide">
        <Input maxLength={200} />
      </Form.Item>
    </div>
  );
};

const BOTH = ['onChange', 'onBlur'];
const NAME_LABELS = { person: '姓名', organisation: '单位名称', 'sole-trader': '经营者姓名' } as const;

const tidy = (text: string | undefined): string | undefined => (text === undefined ? undefined : tidyCode(text));
