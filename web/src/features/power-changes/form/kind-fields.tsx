import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { DateInput } from '../../../components/date-input';
import { OrganSelect } from '../../../components/organ-select';
import { itemsQuery } from '../../catalogue/catalogue-queries';
import { ItemSelect } from '../../registration/item-select';
import type { ChangeKind } from '../change-types';
import type { ChangeValues } from './change-values';
import { HoldersField } from './holder-fields';
import { ItemTermsFields } from './item-terms-fields';
import { required } from './required';
import { SplitFields } from './split-fields';

interface KindFieldsProps {
  readonly kind: ChangeKind;
  /** Day of the change: organs and items as they stand then. */
  readonly asOf: string;
}

/** What the chosen kind of change has to say. */
export const KindFields = ({ kind, asOf }: KindFieldsProps) => {
  switch (kind) {
    case 'organ-abolished':
      return <SplitFields asOf={asOf} />;
    case 'handed-down':
      return <HandDownFields asOf={asOf} />;
    case 'recalled':
      return (
        <>
          <ItemField asOf={asOf} />
          <FromTo asOf={asOf} from="原承担机关" to="收回后的办理部门" />
        </>
      );
    case 'holder-changed':
      return (
        <>
          <ItemField asOf={asOf} />
          <FromTo asOf={asOf} from="原承担机关" to="承接机关" />
        </>
      );
    case 'merged':
      return (
        <>
          <ItemsField asOf={asOf} />
          <h3 className="sub-title">合并为</h3>
          <ItemTermsFields name={['wording']} />
          <HoldersField name={['holders']} asOf={asOf} />
        </>
      );
    case 'divided':
      return (
        <>
          <ItemField asOf={asOf} />
          <PartsField asOf={asOf} />
        </>
      );
    case 'basis-changed':
      return (
        <>
          <ItemField asOf={asOf} />
          <Form.Item name="legalBasis" label="新的法律依据" rules={required('新的法律依据')}>
            <Input maxLength={500} />
          </Form.Item>
          <Form.Item name="basisInForceFrom" label="依据施行日期（可不填）">
            <DateInput allowFuture />
          </Form.Item>
          <Form.Item name="basisNote" label="说明（可不填）">
            <Input maxLength={500} />
          </Form.Item>
        </>
      );
  }
};

const ItemField = ({ asOf }: { readonly asOf: string }) => (
  <Form.Item name="item" label="事项" rules={required('事项')}>
    <ItemSelect asOf={asOf} />
  </Form.Item>
);

const ItemsField = ({ asOf }: { readonly asOf: string }) => {
  const { data, isFetching } = useQuery(itemsQuery(asOf, ''));
  return (
    <Form.Item name="items" label="要合并的事项" rules={required('要合并的事项')}>
      <Select
        mode="multiple"
        loading={isFetching}
        placeholder="选择两个以上"
        showSearch={{ optionFilterProp: 'label' }}
        options={(data?.items ?? []).map(({ code, name }) => ({ value: code, label: `${name}（${code}）` }))}
      />
    </Form.Item>
  );
};

const FromTo = ({ asOf, from, to }: { readonly asOf: string; readonly from: string; readonly to: string }) => (
  <>
    <Form.Item name="from" label={from} rules={required(from)}>
      <OrganSelect asOf={asOf} />
    </Form.Item>
    <Form.Item name="to" label={to} rules={required(to)}>
      <OrganSelect asOf={asOf} />
    </Form.Item>
  </>
);

const HandDownFields = ({ asOf }: { readonly asOf: string }) => {
  const isNew = Form.useWatch('isNew', Form.useFormInstance<ChangeValues>());
  return (
    <>
      <Form.Item name="isNew" valuePropName="checked">
        <Checkbox>清单里还没有这个事项（新增事项）</Checkbox>
      </Form.Item>
      {isNew === true ? <ItemTermsFields name={['wording']} /> : <ItemField asOf={asOf} />}
      <HoldersField name={['holders']} asOf={asOf} />
    </>
  );
};

const PartsField = ({ asOf }: { readonly asOf: string }) => (
  <Form.List name="parts">
    {(fields, { add, remove }) => (
      <Form.Item label="拆分为" required>
        {fields.map(({ key, name }) => (
          <div key={key}>
            <ItemTermsFields name={[name, 'wording']} />
            <HoldersField name={[name, 'holders']} within={['parts']} asOf={asOf} />
            {fields.length > 1 && (
              <Button type="link" danger onClick={() => remove(name)}>
                去掉这个事项
              </Button>
            )}
          </div>
        ))}
        <Button onClick={() => add({ holders: [{ listClass: 'basic' }] })}>再加一个事项</Button>
      </Form.Item>
    )}
  </Form.List>
);
