import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { PartyFields } from '../../registration/party-fields';
import '../../registration/registration.css';

/** All parties as they should stand. */
export const CorrectParties = () => (
  <Form.List name="parties">
    {(fields, { add, remove }) => (
      <>
        {fields.map(({ key, name: index }, position) => (
          <fieldset key={key} className="form-block">
            <legend>当事人 {position + 1}</legend>
            <Form.Item name={[index, 'partyId']} hidden>
              <Input />
            </Form.Item>
            <PartyFields index={index} />
            <Button icon={<DeleteOutlined aria-hidden />} onClick={() => remove(index)}>
              删除这个当事人
            </Button>
          </fieldset>
        ))}
        <Button type="dashed" icon={<PlusOutlined aria-hidden />} disabled={fields.length >= 50} onClick={() => add({ kind: 'person' })}>
          增加当事人
        </Button>
      </>
    )}
  </Form.List>
);
