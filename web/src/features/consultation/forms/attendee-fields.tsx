import { Form, Input } from 'antd';
import type { OrganRef } from '../../../api/types';
import { TextList } from '../../../components/text-list';

interface AttendeeFieldsProps {
  readonly organs: readonly OrganRef[];
  /** How many of them, from the first, must have somebody there; all when left out. */
  readonly required?: number;
}

/** Who was there, organ by organ. */
export const AttendeeFields = ({ organs, required = organs.length }: AttendeeFieldsProps) => (
  <>
    {organs.map(({ id, name }, index) => (
      <div key={id}>
        <Form.Item name={['attendees', index, 'organ']} hidden>
          <Input />
        </Form.Item>
        <TextList
          name={['attendees', index, 'names']}
          label={`参加人（${name}）`}
          addText="再加一人"
          max={50}
          most={20}
          required={index < required}
        />
      </div>
    ))}
  </>
);

/** A line for each organ to begin with. */
export const emptyAttendance = (organs: readonly OrganRef[]): { organ: string; names: string[] }[] =>
  organs.map(({ id }) => ({ organ: id, names: [''] }));
