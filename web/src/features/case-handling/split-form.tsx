import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form } from 'antd';
import { today } from '../../components/county-time';
import type { Schemas } from '../../api/types';
import { SentenceBox } from '../../components/sentence-box';
import { CommandForm } from '../case-file/commands/command-form';
import type { CommandFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';
import { ItemSelect } from '../registration/item-select';

/** One file for each act of the scene (domain.md 3.3.5). */
export const SplitForm = (props: CommandFormProps) => (
  <CommandForm<Schemas['SplitBody']> {...props} initialValues={{ parts: [{} as Schemas['SplitPartBody']] }}>
    <SentenceBox>
      同一现场有几个可以分开的行为时，一个行为一个案卷，分别办理、分别移送；分出的案卷与本案相互关联。同一行为不得分案重复罚款。
    </SentenceBox>
    <Form.List name="parts">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name: index }, position) => (
            <fieldset key={key} className="form-block">
              <legend>分出的行为 {position + 1}</legend>
              <TextItem name={[index, 'title']} label="案件名称" max={200} />
              <TextItem name={[index, 'cause']} label="案由" max={200} />
              <Form.Item name={[index, 'item']} label="职权事项" rules={[{ required: true, message: '请选择职权事项' }]}>
                <ItemSelect asOf={today()} />
              </Form.Item>
              <TextItem name={[index, 'facts']} label="案情概要" max={5000} rows={3} />
              {fields.length > 1 && (
                <Button icon={<DeleteOutlined aria-hidden />} onClick={() => remove(index)}>
                  删除这个行为
                </Button>
              )}
            </fieldset>
          ))}
          <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => add({})} disabled={fields.length >= 10}>
            再分出一个行为
          </Button>
        </>
      )}
    </Form.List>
    <TextItem name="reason" label="分案理由" max={2000} rows={2} />
  </CommandForm>
);
