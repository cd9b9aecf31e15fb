import { CheckCircleFilled, CloseCircleFilled, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { type FormInstance, Button, Form, Input, InputNumber, Select } from 'antd';
import { nameOf, optionsOf } from '../../../wording/code-set';
import { materialKinds } from '../../../wording/handoff-codes';
import type { DraftBody } from './draft-values';
import { type MaterialKind, requiredMaterials } from './required-materials';

interface MaterialFieldsProps {
  readonly form: FormInstance<DraftBody>;
  readonly subject: 'lead' | 'case';
}

const Checklist = ({
  required,
  there,
}: {
  readonly required: readonly MaterialKind[];
  readonly there: ReadonlySet<string | undefined>;
}) => (
  <ul className="materials-checklist" aria-label="必备材料">
    {required.map((kind) => (
      <li key={kind} className={there.has(kind) ? 'there' : 'missing'}>
        {there.has(kind) ? <CheckCircleFilled aria-label="已列入" /> : <CloseCircleFilled aria-label="未列入" />}{' '}
        {nameOf(materialKinds, kind)}
      </li>
    ))}
  </ul>
);

/** 随案材料 with the list of what must not be missing. */
export const MaterialFields = ({ form, subject }: MaterialFieldsProps) => {
  const materials = Form.useWatch('materials', form) as readonly (Partial<DraftBody['materials'][number]> | undefined)[] | undefined;
  const goods = Form.useWatch('goods', form) as DraftBody['goods'] | undefined;
  const required = requiredMaterials(subject, goods ?? []);
  return (
    <fieldset className="form-block">
      <legend>随案材料</legend>
      <p className="muted">{subject === 'lead' ? '移送线索' : '移送案件'}必备的材料（拟稿可以先不齐，报批前须备齐）：</p>
      <Checklist required={required} there={new Set((materials ?? []).map((material) => material?.kind))} />
      <Form.List name="materials">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="material-line">
                <Form.Item name={[name, 'kind']} rules={[{ required: true, message: '请选择种类' }]}>
                  <Select aria-label="材料种类" options={optionsOf(materialKinds)} placeholder="种类" />
                </Form.Item>
                <Form.Item name={[name, 'name']} rules={[{ required: true, whitespace: true, message: '请填写材料名称' }]}>
                  <Input aria-label="材料名称" maxLength={200} placeholder="材料名称" />
                </Form.Item>
                <Form.Item name={[name, 'copies']} rules={[{ required: true, message: '份数' }]}>
                  <InputNumber aria-label="份数" min={1} max={9999} precision={0} suffix="份" />
                </Form.Item>
                <Button icon={<DeleteOutlined aria-hidden />} aria-label="删除这项材料" onClick={() => remove(name)} />
              </div>
            ))}
            <Button type="dashed" icon={<PlusOutlined aria-hidden />} disabled={fields.length >= 100} onClick={() => add({ copies: 1 })}>
              增加材料
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
};
