import { Button, Form } from 'antd';
import { EmptyState } from '../../components/empty-state';
import { PartyFields } from './party-fields';

/** 当事人; none while nobody is known yet. */
export const PartiesFields = () => (
  <Form.List name="parties">
    {(fields, { add, remove }) => (
      <>
        {fields.length === 0 && <EmptyState text="当事人尚未查明，可以先登记线索，查明后补充。" />}
        {fields.map(({ key, name }) => (
          <fieldset key={key} className="registration-row">
            <legend>当事人 {name + 1}</legend>
            <Button className="registration-remove" size="small" onClick={() => remove(name)}>
              删除
            </Button>
            <PartyFields index={name} />
          </fieldset>
        ))}
        <Button onClick={() => add({ kind: 'person' })}>＋ 添加当事人</Button>
      </>
    )}
  </Form.List>
);
