import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { Schemas } from '../../api/types';
import { useUser } from '../../app/user-context';
import { countyNow } from '../../components/county-time';
import { InstantPicker, instantOfWallTime } from '../../components/instant-picker';
import { optionsOf } from '../../wording/code-set';
import { evidenceKinds } from '../../wording/case-codes';
import { CommandForm } from '../case-file/commands/command-form';
import type { CommandFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';

type Evidence = Schemas['EvidenceBody'];

const Entry = ({ index }: { readonly index: number }) => (
  <div className="form-grid">
    <TextItem name={[index, 'name']} label="证据名称" max={200} />
    <Form.Item name={[index, 'kind']} label="证据种类" rules={[{ required: true, message: '请选择证据种类' }]}>
      <Select options={optionsOf(evidenceKinds)} placeholder="选择" />
    </Form.Item>
    <Form.Item name={[index, 'copies']} label="份数" rules={[{ required: true, message: '请填写份数' }]}>
      <InputNumber min={1} max={9999} precision={0} />
    </Form.Item>
    <Form.Item name={[index, 'pages']} label="页数">
      <InputNumber min={1} max={99_999} precision={0} />
    </Form.Item>
    <Form.Item name={[index, 'collectedAt']} label="提取时间" rules={[{ required: true, message: '请填写提取时间' }]}>
      <InstantPicker />
    </Form.Item>
    <TextItem name={[index, 'collectedWhere']} label="提取地点" max={200} />
    <TextItem name={[index, 'collectedBy']} label="提取人" max={100} />
    <Form.Item name={[index, 'digest']} label="文件摘要（SM3）" rules={[{ pattern: /^[0-9a-f]{64}$/, message: '应为 64 位小写十六进制' }]}>
      <Input maxLength={64} placeholder="电子文件的摘要，可不填" />
    </Form.Item>
    <Form.Item name={[index, 'original']} valuePropName="checked">
      <Checkbox>原件</Checkbox>
    </Form.Item>
  </div>
);

export const AddEvidenceForm = (props: CommandFormProps) => {
  const { name } = useUser();
  const blank = (): Partial<Evidence> => ({
    copies: 1,
    original: true,
    collectedAt: instantOfWallTime(countyNow().startOf('minute')),
    collectedWhere: props.file.details.address,
    collectedBy: name,
  });
  return (
    <CommandForm<Schemas['AddEvidenceBody']> {...props} initialValues={{ evidence: [blank() as Evidence] }}>
      <Form.List name="evidence">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name: index }, position) => (
              <fieldset key={key} className="form-block">
                <legend>证据 {position + 1}</legend>
                <Entry index={index} />
                {fields.length > 1 && (
                  <Button icon={<DeleteOutlined aria-hidden />} onClick={() => remove(index)}>
                    删除这项证据
                  </Button>
                )}
              </fieldset>
            ))}
            <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => add(blank())} disabled={fields.length >= 300}>
              再加一项证据
            </Button>
          </>
        )}
      </Form.List>
    </CommandForm>
  );
};
