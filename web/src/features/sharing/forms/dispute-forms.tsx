import { Form, Radio } from 'antd';
import type { Schemas } from '../../../api/types';
import { SentenceBox } from '../../../components/sentence-box';
import { optionsOf } from '../../../wording/code-set';
import { coordinationOutcomes, decisionOutcomes } from '../../../wording/share-codes';
import { TextItem } from '../../case-file/commands/text-item';
import { ShareForm, type ShareFormProps } from './share-form';

export const NegotiateForm = (props: ShareFormProps) => (
  <ShareForm<Schemas['NegotiateShareBody']> {...props}>
    <TextItem name="content" label="协商情况" max={3000} rows={4} />
    <Form.Item name="agreed" label="结果" rules={[{ required: true, message: '请选择协商结果' }]}>
      <Radio.Group
        options={[
          { value: true, label: '协商一致' },
          { value: false, label: '协商不成' },
        ]}
      />
    </Form.Item>
  </ShareForm>
);

export const RaiseDisputeForm = (props: ShareFormProps) => (
  <ShareForm<Schemas['RaiseShareDisputeBody']> {...props}>
    <SentenceBox>
      由同级政务数据共享主管部门协调；双方跨层级、跨地域的，由共同的上级主管部门协调（《政务数据共享条例》第二十八条）。
    </SentenceBox>
    <TextItem name="matter" label="争议事项和理由" max={3000} rows={4} />
  </ShareForm>
);

export const CoordinateForm = (props: ShareFormProps) => {
  const above = props.share.dispute?.level === 'above';
  const outcomes = optionsOf(coordinationOutcomes).filter(({ value }) => !above || value !== 'no-agreement');
  return (
    <ShareForm<Schemas['CoordinateShareBody']> {...props}>
      {above && <SentenceBox>双方跨层级、跨地域：由共同的上级政务数据共享主管部门协调，这里记录其结果，须填写文号。</SentenceBox>}
      <Form.Item name="outcome" label="协调结果" rules={[{ required: true, message: '请选择协调结果' }]}>
        <Radio.Group className="choice-lines">
          {outcomes.map(({ value, label }) => (
            <Radio key={value} value={value}>
              {label}
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <TextItem name="opinion" label="协调意见" max={3000} rows={4} />
      <TextItem name="documentNumber" label="文号" max={100} required={above} />
    </ShareForm>
  );
};

export const DecideForm = (props: ShareFormProps) => (
  <ShareForm<Schemas['DecideShareBody']> {...props}>
    {props.share.dispute?.coordination !== undefined && (
      <SentenceBox title="主管部门协调意见">{props.share.dispute.coordination.opinion}</SentenceBox>
    )}
    <Form.Item name="outcome" label="决定" rules={[{ required: true, message: '请选择决定' }]}>
      <Radio.Group options={optionsOf(decisionOutcomes)} />
    </Form.Item>
    <TextItem name="decision" label="决定内容" max={3000} rows={4} />
    <TextItem name="documentNumber" label="文号" max={100} />
  </ShareForm>
);
