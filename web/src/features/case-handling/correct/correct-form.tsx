import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Form, Select } from 'antd';
import { useState } from 'react';
import { cleanBody } from '../../../components/clean-body';
import { DateInput } from '../../../components/date-input';
import { formatInstant } from '../../../components/format';
import { InstantPicker } from '../../../components/instant-picker';
import { OrganSelect } from '../../../components/organ-select';
import type { CaseDetail, Schemas } from '../../../api/types';
import { optionsOf } from '../../../wording/code-set';
import { caseSources } from '../../../wording/case-codes';
import { CommandForm } from '../../case-file/commands/command-form';
import type { CommandFormProps } from '../../case-file/commands/command-form-props';
import { TextItem } from '../../case-file/commands/text-item';
import { timelineQuery } from '../../timeline/timeline-queries';
import { type CorrectValues, changedDetails, detailsOf, partiesOf } from './corrections';
import { CorrectParties } from './correct-parties';

type CorrectBody = Schemas['CorrectBody'];

/** What can be corrected is what was registered, or corrected before. */
const CORRECTED = ['CaseOpened', 'CaseCorrected'];

const RecordItem = ({ file }: { readonly file: CaseDetail }) => {
  const { data } = useQuery(timelineQuery(file.caseId));
  const records = data?.filter(({ type }) => CORRECTED.includes(type)) ?? [];
  return (
    <Form.Item name="corrects" label="被更正的记录" rules={[{ required: true }]} extra="原记录保留，更正作为新的一条记入案卷。">
      <Select
        options={records.map(({ version, at, text }) => ({ value: version, label: `第 ${version} 条 · ${formatInstant(at)} · ${text}` }))}
        loading={data === undefined}
      />
    </Form.Item>
  );
};

const DetailItems = () => (
  <div className="form-grid">
    <TextItem name={['changes', 'title']} label="案件名称" max={200} />
    <TextItem name={['changes', 'cause']} label="案由" max={200} />
    <Form.Item name={['changes', 'source']} label="案件来源" rules={[{ required: true }]}>
      <Select options={optionsOf(caseSources)} />
    </Form.Item>
    <TextItem name={['changes', 'sourceNumber']} label="案源编号" max={100} required={false} />
    <Form.Item name={['changes', 'discoveredAt']} label="发现时间" rules={[{ required: true, message: '请填写发现时间' }]}>
      <InstantPicker />
    </Form.Item>
    <Form.Item name={['changes', 'occurredFrom']} label="违法行为发生日期" rules={[{ required: true, message: '请填写发生日期' }]}>
      <DateInput />
    </Form.Item>
    <Form.Item name={['changes', 'occurredTo']} label="违法行为终了日期">
      <DateInput />
    </Form.Item>
    <Form.Item name={['changes', 'township']} label="发生地（乡镇）" rules={[{ required: true }]}>
      <OrganSelect filter={({ kind }) => kind === 'township-government'} />
    </Form.Item>
    <TextItem name={['changes', 'address']} label="详细地点" max={200} />
    <Form.Item name={['changes', 'harmToLifeOrFinance']} valuePropName="checked">
      <Checkbox>涉及生命健康或金融安全且有危害后果</Checkbox>
    </Form.Item>
  </div>
);

const bodyOf = (file: CaseDetail, { changes, parties, ...rest }: CorrectValues): CorrectBody => ({
  ...cleanBody<Pick<CorrectBody, 'corrects' | 'reason' | 'occurredAt'>>(rest),
  changes: changedDetails(file, cleanBody(changes)),
  ...(parties === undefined ? {} : { parties: cleanBody<PartyBodies>(parties) }),
});
type PartyBodies = NonNullable<CorrectBody['parties']>;

/** 更正登记: the form shows what stands, and sends what differs. */
export const CorrectForm = (props: CommandFormProps) => {
  const { file } = props;
  const [form] = Form.useForm<CorrectValues>();
  const [withParties, setWithParties] = useState(false);
  const masked = file.parties.some((party) => party.masked);
  return (
    <CommandForm<CorrectValues, CorrectBody>
      {...props}
      form={form}
      initialValues={{ corrects: 1, changes: detailsOf(file) }}
      toBody={(values) => bodyOf(file, values)}
    >
      <RecordItem file={file} />
      <DetailItems />
      <TextItem name={['changes', 'facts']} label="案情概要" max={5000} rows={4} />
      <TextItem name={['changes', 'provisionsViolated']} label="涉嫌违反条款" max={500} rows={1} required={false} />
      <TextItem name={['changes', 'penaltyBasis']} label="处罚依据" max={500} rows={1} required={false} />
      <TextItem name={['changes', 'discretion']} label="裁量因素" max={1000} rows={1} required={false} />
      {masked && <Alert type="info" title="当事人信息已对您隐藏，不能在此更正。" />}
      {!masked && !withParties && (
        <Button
          onClick={() => {
            form.setFieldValue('parties', partiesOf(file));
            setWithParties(true);
          }}
        >
          同时更正当事人
        </Button>
      )}
      {withParties && <CorrectParties />}
      <TextItem name="reason" label="更正理由" max={2000} rows={2} />
    </CommandForm>
  );
};
