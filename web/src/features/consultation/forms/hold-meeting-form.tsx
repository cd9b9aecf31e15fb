import { Form } from 'antd';
import type { Schemas } from '../../../api/types';
import { countyNow } from '../../../components/county-time';
import { InstantPicker, instantOfWallTime } from '../../../components/instant-picker';
import { SentenceBox } from '../../../components/sentence-box';
import { CommandForm } from '../../case-file/commands/command-form';
import type { ConsultationFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { partiesOf } from '../parties';
import { AttendeeFields, emptyAttendance } from './attendee-fields';
import { ConsultationSummary } from './consultation-summary';

/** 协商记录: somebody of every side, and what was said. */
export const HoldMeetingForm = (props: ConsultationFormProps) => {
  const parties = partiesOf(props.consultation);
  return (
    <CommandForm<Schemas['HoldMeetingBody']>
      {...props}
      initialValues={{ heldAt: instantOfWallTime(countyNow().startOf('minute')), attendees: emptyAttendance(parties) }}
    >
      <ConsultationSummary consultation={props.consultation} />
      <SentenceBox>会议召开以后记录，须写明各方参加人。</SentenceBox>
      <Form.Item name="heldAt" label="会议时间" rules={[{ required: true, message: '请填写会议时间' }]}>
        <InstantPicker />
      </Form.Item>
      <AttendeeFields organs={parties} />
      <TextItem name="minutes" label="会议记录" max={5000} rows={5} placeholder="各方意见、一致之处和分歧" />
    </CommandForm>
  );
};
