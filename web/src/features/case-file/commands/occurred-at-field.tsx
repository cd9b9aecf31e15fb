import { Button, Form } from 'antd';
import { useState } from 'react';
import { InstantPicker } from '../../../components/instant-picker';

/** For paper that is registered later; most steps happen now. */
export const OccurredAtField = () => {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button type="link" size="small" className="command-form-late" onClick={() => setOpen(true)}>
        补录：这一步实际发生在更早的时间
      </Button>
    );
  }
  return (
    <Form.Item name="occurredAt" label="实际发生时间" extra="不填即为现在；不能晚于现在，期限从实际发生时间起算。">
      <InstantPicker />
    </Form.Item>
  );
};
