import { Form, Select } from 'antd';
import type { Schemas } from '../../../api/types';
import { CommandForm } from '../../case-file/commands/command-form';
import type { ConsultationFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { disputeOptions, handoffOptions } from '../matter-options';
import { ConsultationSummary } from './consultation-summary';

/** The outcome, with what it led to, so that a later reader finds the way. */
export const CloseConsultationForm = (props: ConsultationFormProps) => {
  const { file, consultation } = props;
  const handoffs = handoffOptions(file);
  const disputes = disputeOptions(file);
  const led = file.disputes.find(({ consultationId }) => consultationId === consultation.consultationId)?.disputeId;
  return (
    <CommandForm<Schemas['CloseConsultationBody']> {...props} {...(led === undefined ? {} : { initialValues: { disputeId: led } })}>
      <ConsultationSummary consultation={consultation} />
      <TextItem name="summary" label="了结说明" max={2000} rows={3} placeholder="协商结果如何，下一步怎么办" />
      {handoffs.length > 0 && (
        <Form.Item name="handoffId" label="由此办理的移送">
          <Select allowClear placeholder="可不选" options={[...handoffs]} />
        </Form.Item>
      )}
      {disputes.length > 0 && (
        <Form.Item name="disputeId" label="由此申请的争议协调">
          <Select allowClear placeholder="可不选" options={[...disputes]} />
        </Form.Item>
      )}
    </CommandForm>
  );
};
