import { Form, Radio, Select } from 'antd';
import type { Schemas } from '../../api/types';
import { formatInstant } from '../../components/format';
import { nameOf, optionsOf } from '../../wording/code-set';
import { measureKinds, measureOutcomes } from '../../wording/case-codes';
import { CommandForm } from '../case-file/commands/command-form';
import type { CommandFormProps } from '../case-file/commands/command-form-props';
import { TextItem } from '../case-file/commands/text-item';
import { type CaseMeasure, runningMeasures } from '../case-transfer/running-measures';

const labelOf = ({ kind, object, issuedBy, expires }: CaseMeasure): string =>
  `${nameOf(measureKinds, kind)}：${object}（${issuedBy.name}${expires === undefined ? '' : `，${formatInstant(expires)} 到期`}）`;

const MeasureItem = ({ measures }: { readonly measures: readonly CaseMeasure[] }) => (
  <Form.Item name="measureId" label="措施" rules={[{ required: true, message: '请选择措施' }]}>
    <Select
      placeholder="选择"
      options={measures.map((measure) => ({ value: measure.measureId, label: labelOf(measure) }))}
      notFoundContent="没有可以选择的措施"
    />
  </Form.Item>
);

const onlyOne = (measures: readonly CaseMeasure[]): { readonly measureId?: string } => {
  const [measure] = measures;
  return measure !== undefined && measures.length === 1 ? { measureId: measure.measureId } : {};
};

export const EndMeasureForm = (props: CommandFormProps) => {
  const measures = runningMeasures(props.file);
  return (
    <CommandForm<Schemas['EndMeasureBody']> {...props} initialValues={{ ...onlyOne(measures), outcome: 'lifted' }}>
      <MeasureItem measures={measures} />
      <Form.Item name="outcome" label="结果" rules={[{ required: true }]}>
        <Radio.Group options={optionsOf(measureOutcomes)} />
      </Form.Item>
      <TextItem name="reason" label="理由" max={2000} rows={2} />
    </CommandForm>
  );
};

/** Once, and only sealing and seizure (行政强制法 25). */
export const ExtendMeasureForm = (props: CommandFormProps) => {
  const measures = runningMeasures(props.file).filter(({ kind, extended }) => (kind === 'sealing' || kind === 'seizure') && !extended);
  return (
    <CommandForm<Schemas['ExtendMeasureBody']> {...props} initialValues={onlyOne(measures)}>
      <MeasureItem measures={measures} />
      <TextItem name="reason" label="延长理由" max={2000} rows={3} extra="延长须书面告知当事人并说明理由。" />
    </CommandForm>
  );
};
