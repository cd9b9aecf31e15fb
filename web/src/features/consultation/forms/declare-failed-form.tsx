import { Form, Input } from 'antd';
import type { Schemas } from '../../../api/types';
import { SentenceBox } from '../../../components/sentence-box';
import { CommandForm } from '../../case-file/commands/command-form';
import type { ConsultationFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { partiesOf } from '../parties';
import { ConsultationSummary } from './consultation-summary';

type Body = Schemas['DeclareFailedBody'];

/** 协商不成: the view of each side is kept. */
export const DeclareFailedForm = (props: ConsultationFormProps) => {
  const { consultation } = props;
  const parties = partiesOf(consultation);
  const said = (organ: string): string =>
    consultation.replies.find((reply) => reply.organ.id === organ)?.answer?.opinion.slice(0, 3000) ?? '';
  return (
    <CommandForm<Body> {...props} danger initialValues={{ views: parties.map(({ id }) => ({ organ: id, view: said(id) })) }}>
      <SentenceBox>
        {consultation.kind === 'jurisdiction'
          ? '记录后开始计算申请争议协调的期限（县级参数）；期限内任何一方都可以申请，期间责任机关不变。'
          : '记录后协商结束；对拒绝协助有争议的，可以申请争议协调。'}
      </SentenceBox>
      <ConsultationSummary consultation={consultation} />
      {parties.map(({ id, name }, index) => (
        <div key={id}>
          <Form.Item name={['views', index, 'organ']} hidden>
            <Input />
          </Form.Item>
          <TextItem name={['views', index, 'view']} label={`${name}的意见`} max={3000} rows={3} />
        </div>
      ))}
    </CommandForm>
  );
};
