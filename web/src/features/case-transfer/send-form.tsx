import { Checkbox, Form } from 'antd';
import type { Schemas } from '../../api/types';
import { CommandForm } from '../case-file/commands/command-form';
import type { HandoffFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';
import { HandoffSummary } from './handoff-summary';

/** Two named officers sign the handing over (domain rule FC-2). */
export const SendForm = (props: HandoffFormProps) => {
  const { officers } = props.handoff;
  return (
    <CommandForm<Schemas['SendBody']> {...props} initialValues={{ signedBy: officers.length === 2 ? officers.map(({ id }) => id) : [] }}>
      <HandoffSummary handoff={props.handoff} />
      <Form.Item
        name="signedBy"
        label="移送人签名（两名）"
        rules={[
          {
            validator: (_, chosen: unknown) =>
              Array.isArray(chosen) && chosen.length === 2 ? Promise.resolve() : Promise.reject(new Error('请选定两名移送人员签名')),
          },
        ]}
      >
        <Checkbox.Group
          options={officers.map(({ id, name, certificate }) => ({
            value: id,
            label: `${name}${certificate === undefined ? '' : `（${certificate}）`}`,
          }))}
        />
      </Form.Item>
      <TextItem name="documentNumber" label="移送函文号" max={100} required={false} extra="不填则由平台按本机关当年顺序编号。" />
    </CommandForm>
  );
};
