import { Button, Form, Input, Select } from 'antd';
import { OrganSelect } from '../../../components/organ-select';
import { listClasses, powerSources } from '../../../wording/catalogue-codes';
import { optionsOf } from '../../../wording/code-set';
import { required } from './required';

type Path = readonly (string | number)[];

interface HoldersFieldProps {
  readonly name: Path;
  /** Where the list stands in the form, when it is not at its top. */
  readonly within?: Path;
  readonly asOf: string;
}

/** 承接主体: who holds the item from the day of the change on, one row of the list each. */
export const HoldersField = ({ name, within = [], asOf }: HoldersFieldProps) => (
  <Form.List name={[...name]}>
    {(fields, { add, remove }) => (
      <Form.Item label="承接主体" required>
        {fields.map(({ key, name: index }) => (
          <HolderFields
            key={key}
            name={index}
            path={[...within, ...name, index]}
            asOf={asOf}
            {...(fields.length > 1 ? { onRemove: () => remove(index) } : {})}
          />
        ))}
        <Button onClick={() => add({ listClass: 'basic' })}>再加一个承接主体</Button>
      </Form.Item>
    )}
  </Form.List>
);

interface HolderFieldsProps {
  readonly name: number;
  readonly path: Path;
  readonly asOf: string;
  readonly onRemove?: () => void;
}

const HolderFields = ({ name, path, asOf, onRemove }: HolderFieldsProps) => {
  const listClass = Form.useWatch([...path, 'listClass']) as string | undefined;
  const powerSource = Form.useWatch([...path, 'powerSource']) as string | undefined;
  return (
    <div className="change-holder">
      <Form.Item name={[name, 'organ']} label="机关" rules={required('机关')}>
        <OrganSelect asOf={asOf} />
      </Form.Item>
      <Form.Item name={[name, 'listClass']} label="清单类别" rules={required('清单类别')}>
        <Select options={optionsOf(listClasses)} />
      </Form.Item>
      <Form.Item name={[name, 'powerSource']} label="权力来源" rules={required('权力来源')}>
        <Select options={optionsOf(powerSources)} />
      </Form.Item>
      {powerSource === 'entrusted' && (
        <Form.Item name={[name, 'entrustedBy']} label="委托机关" rules={required('委托机关')}>
          <OrganSelect asOf={asOf} />
        </Form.Item>
      )}
      {listClass !== undefined && listClass !== 'basic' && (
        <Form.Item name={[name, 'counterpart']} label="牵头（办理）部门" rules={required('对应单位')}>
          <OrganSelect asOf={asOf} />
        </Form.Item>
      )}
      <Form.Item name={[name, 'penaltyLimits']} label="权限（可不填）">
        <Input maxLength={500} placeholder="例如：较大数额罚款仍由县级办理" />
      </Form.Item>
      {onRemove !== undefined && (
        <Button type="link" danger onClick={onRemove}>
          去掉
        </Button>
      )}
    </div>
  );
};
