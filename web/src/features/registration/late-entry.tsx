import { Checkbox, Form } from 'antd';
import { useState } from 'react';
import { InstantPicker } from '../../components/instant-picker';

/** Paper that is registered later: competence and certificates are looked up for the day it really was. */
export const LateEntry = () => {
  const form = Form.useFormInstance();
  const kept: unknown = Form.useWatch('occurredAt', form);
  const [open, setOpen] = useState(false);
  const shown = open || kept !== undefined;
  return (
    <>
      <Checkbox
        checked={shown}
        onChange={({ target }) => {
          setOpen(target.checked);
          if (!target.checked) form.setFieldValue('occurredAt', undefined);
        }}
      >
        补录：这件事此前已在纸上登记
      </Checkbox>
      <Form.Item name="occurredAt" label="实际登记时间" hidden={!shown} style={{ marginTop: 12 }}>
        <InstantPicker />
      </Form.Item>
    </>
  );
};
