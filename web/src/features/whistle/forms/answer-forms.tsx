import { Checkbox, Form } from 'antd';
import type { Schemas } from '../../../api/types';
import { useUser } from '../../../app/user-context';
import { countyNow } from '../../../components/county-time';
import { InstantPicker, instantOfWallTime } from '../../../components/instant-picker';
import { SentenceBox } from '../../../components/sentence-box';
import { TextList } from '../../../components/text-list';
import { StepForm } from '../../case-file/commands/step-form';
import { TextItem } from '../../case-file/commands/text-item';
import { AttendeeFields, emptyAttendance } from '../../consultation/forms/attendee-fields';
import { type WhistleFormProps, stepOf } from './whistle-form-props';

const now = (): string => instantOfWallTime(countyNow().startOf('minute'));

const OwnTask = ({ whistle }: Pick<WhistleFormProps, 'whistle'>) => {
  const own = useUser().acting?.organId;
  const call = whistle.calls.find(({ organ }) => organ.id === own);
  return call === undefined ? null : <SentenceBox title="对本部门的要求：">{call.asks}</SentenceBox>;
};

/** 报到: who came, and when. */
export const ReportForm = (props: WhistleFormProps) => (
  <StepForm<Schemas['ReportInBody']> {...stepOf(props)} initialValues={{ people: [useUser().name], arrivedAt: now() }}>
    <OwnTask whistle={props.whistle} />
    <TextList name="people" label="到场人员" addText="再加一人" max={50} most={20} />
    <Form.Item name="arrivedAt" label="到场时间" rules={[{ required: true, message: '请填写到场时间' }]}>
      <InstantPicker />
    </Form.Item>
    <TextItem name="note" label="说明" max={1000} rows={2} required={false} />
  </StepForm>
);

/** 现场处置 */
export const HandleForm = (props: WhistleFormProps) => (
  <StepForm<Schemas['HandleOnSiteBody']> {...stepOf(props)} initialValues={{ people: [useUser().name], handledAt: now(), finished: false }}>
    <OwnTask whistle={props.whistle} />
    <TextList name="people" label="处置人员" addText="再加一人" max={50} most={20} />
    <Form.Item name="handledAt" label="处置时间" rules={[{ required: true, message: '请填写处置时间' }]}>
      <InstantPicker />
    </Form.Item>
    <TextItem name="findings" label="发现的情况" max={3000} rows={3} />
    <TextItem name="measures" label="采取的措施" max={3000} rows={3} />
    <Form.Item name="finished" valuePropName="checked" extra="不勾选的可以继续记录。立案、移送、处罚另行办理，不在这里记录。">
      <Checkbox>本部门已处置完毕</Checkbox>
    </Form.Item>
  </StepForm>
);

/** 会商 */
export const MeetingForm = (props: WhistleFormProps) => {
  const { township, calls } = props.whistle;
  const organs = [township, ...calls.map(({ organ }) => organ)];
  return (
    <StepForm<Schemas['HoldWhistleMeetingBody']>
      {...stepOf(props)}
      initialValues={{ heldAt: now(), attendees: emptyAttendance(organs) }}
      toBody={({ attendees, ...rest }) => ({
        ...rest,
        attendees: attendees
          .map(({ organ, names }) => ({ organ, names: names.map((name) => name.trim()).filter((name) => name !== '') }))
          .filter(({ names }) => names.length > 0),
      })}
    >
      <SentenceBox>会商以后记录，没有参加的机关留空。牵头部门另由乡镇确定。</SentenceBox>
      <Form.Item name="heldAt" label="会商时间" rules={[{ required: true, message: '请填写会商时间' }]}>
        <InstantPicker />
      </Form.Item>
      <AttendeeFields organs={organs} required={0} />
      <TextItem name="minutes" label="会商记录" max={5000} rows={5} placeholder="各方意见、分工和时限" />
    </StepForm>
  );
};
