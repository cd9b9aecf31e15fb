import { Button, Form, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { SourceLabel } from '../../components/source-label';
import { TextItem } from '../case-file/commands/text-item';
import { FormDrawer } from '../pushes/forms/form-drawer';
import { ShareForm } from '../pushes/forms/share-form';
import type { Assessment, Indicator } from './assessment-types';

interface WeightsValues {
  readonly from: string;
  readonly weights: Readonly<Record<Indicator, number>>;
  readonly reason: string;
}

const WeightsForm = ({ assessment: { weights, quarters }, onDone }: { readonly assessment: Assessment; readonly onDone: () => void }) => (
  <ShareForm<WeightsValues>
    path="/api/assessment/weights"
    submitText="设定权重"
    doneText="权重已设定，从所选季度起适用。"
    initialValues={{
      ...(quarters[0] === undefined ? {} : { from: quarters[0].quarter }),
      weights: Object.fromEntries(weights.map(({ indicator, weight }) => [indicator, weight])) as WeightsValues['weights'],
    }}
    onDone={onDone}
  >
    <Form.Item name="from" label="生效季度" rules={[{ required: true }]} extra="已经结束的季度不能改。">
      <Select options={quarters.slice(0, 1).map(({ quarter, name }) => ({ value: quarter, label: name }))} />
    </Form.Item>
    {weights.map(({ indicator, name, rule }) => (
      <Form.Item
        key={indicator}
        name={['weights', indicator]}
        label={name}
        extra={rule}
        rules={[{ required: true, message: `请填写「${name}」的权重` }]}
      >
        <InputNumber min={0} max={100} precision={2} />
      </Form.Item>
    ))}
    <TextItem name="reason" label="设定依据" max={500} rows={2} />
  </ShareForm>
);

/** What each indicator counts, and how much. */
export const WeightsPanel = ({ assessment }: { readonly assessment: Assessment }) => {
  const [open, setOpen] = useState(false);
  const { weights, weightsStanding, maySetWeights } = assessment;
  return (
    <section className="panel weights" aria-labelledby="weights-title">
      <h2 id="weights-title">
        指标与权重 <SourceLabel label={weightsStanding} />
      </h2>
      <dl>
        {weights.map(({ indicator, name, rule, weight }) => (
          <div key={indicator}>
            <dt>
              {name}（权重 {weight}）
            </dt>
            <dd className="muted">{rule}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">综合分是有计数的各项按权重的平均；没有计数的不参加平均。指标和权重法律法规没有规定，由县里设定。</p>
      {maySetWeights && (
        <Button className="no-print" onClick={() => setOpen(true)}>
          设定权重
        </Button>
      )}
      <FormDrawer title="设定权重" open={open} onClose={() => setOpen(false)}>
        <WeightsForm assessment={assessment} onDone={() => setOpen(false)} />
      </FormDrawer>
    </section>
  );
};
