import { Form } from 'antd';
import type { Schemas } from '../../../api/types';
import { usePosition } from '../../../app/user-context';
import { cleanBody } from '../../../components/clean-body';
import { countyNow } from '../../../components/county-time';
import { InstantPicker, instantOfWallTime } from '../../../components/instant-picker';
import { SentenceBox } from '../../../components/sentence-box';
import { TextList } from '../../../components/text-list';
import { CommandForm } from '../../case-file/commands/command-form';
import type { DisputeFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { AttendeeFields, emptyAttendance } from '../../consultation/forms/attendee-fields';
import { DisputeSummary } from './dispute-summary';

type Body = Schemas['HoldCoordinationBody'];

/** An organ of which nobody came is no attendant, and experts may be none. */
const bodyOf = (values: Body): Body => {
  const body = cleanBody<Body>(values);
  return {
    ...body,
    experts: [...((body.experts as string[] | undefined) ?? [])],
    attendees: body.attendees.filter(({ names }) => names.length > 0),
  };
};

/** 协调会纪要 */
export const HoldCoordinationForm = (props: DisputeFormProps) => {
  const own = usePosition();
  const { between } = props.dispute;
  const organs = own === undefined ? between : [...between, { id: own.organId, name: own.organName }];
  return (
    <CommandForm<Body>
      {...props}
      initialValues={{ heldAt: instantOfWallTime(countyNow().startOf('minute')), attendees: emptyAttendance(organs), experts: [''] }}
      toBody={bodyOf}
    >
      <SentenceBox>会议召开以后记录，须写明争议各方的参加人员。受委托的机构是一方的，委托机关应当参加。</SentenceBox>
      <DisputeSummary dispute={props.dispute} />
      <Form.Item name="heldAt" label="会议时间" rules={[{ required: true, message: '请填写会议时间' }]}>
        <InstantPicker />
      </Form.Item>
      <AttendeeFields organs={organs} required={between.length} />
      <TextList name="experts" label="专家" addText="再加一人" max={50} most={20} required={false} />
      <TextItem name="minutes" label="会议记录" max={5000} rows={5} placeholder="各方意见、专家意见、一致之处和分歧" />
    </CommandForm>
  );
};
