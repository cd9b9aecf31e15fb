import { Form } from 'antd';
import dayjs from 'dayjs';
import type { Schemas } from '../../../api/types';
import { usePosition } from '../../../app/user-context';
import { DateInput } from '../../../components/date-input';
import { formatDate, formatInstant } from '../../../components/format';
import { SentenceBox } from '../../../components/sentence-box';
import { CommandForm } from '../../case-file/commands/command-form';
import type { ConsultationFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { ConsultationSummary } from './consultation-summary';

/** Once, with reasons and the day of the reply; no later than the rule allows. */
export const ExtendForm = (props: ConsultationFormProps) => {
  const own = usePosition()?.organId;
  const reply = props.consultation.replies.find(({ organ }) => organ.id === own);
  const due = reply?.clock?.due;
  const longest = reply?.longestReplyBy;
  return (
    <CommandForm<Schemas['ExtendConsultationBody']> {...props}>
      <SentenceBox>
        只能延期一次，须说明理由并写明答复日期；延期由本机关负责人批准。{due === undefined ? '' : `原期限至 ${formatInstant(due)}。`}
      </SentenceBox>
      <ConsultationSummary consultation={props.consultation} />
      <Form.Item
        name="replyBy"
        label="答复日期"
        rules={[{ required: true, message: '请填写答复日期' }]}
        extra={longest === undefined ? '规则没有限定最长可以延到哪一天，请写明能够答复的日期。' : `最迟可以延到 ${longest}。`}
      >
        <DateInput
          allowFuture
          {...(due === undefined ? {} : { earliest: dayjs(formatDate(due)).add(1, 'day').format('YYYY-MM-DD') })}
          {...(longest === undefined ? {} : { latest: longest })}
        />
      </Form.Item>
      <TextItem name="reasons" label="延期理由" max={2000} rows={3} />
    </CommandForm>
  );
};
