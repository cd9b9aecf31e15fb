import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Modal, Select, Space } from 'antd';
import { citationText } from '../../../components/citation/citation-text';
import { optionsOf } from '../../../wording/code-set';
import { rulesQuery } from '../../clocks/clock-queries';
import { questionKinds } from '../training-codes';
import type { DecisionPoint, MaterialStep, Question } from '../training-types';

interface PointValues {
  readonly after: number;
  readonly kind: Question['kind'];
  readonly organ?: string;
  readonly clock?: string;
  readonly faults?: readonly { readonly version: number; readonly rule: string; readonly explanation: string }[];
  readonly rules?: string[];
  readonly prompt: string;
  readonly points: number;
  readonly explanation?: string;
}

const questionOf = ({ kind, organ, clock, faults, rules }: PointValues): Question => {
  switch (kind) {
    case 'choose-command':
      return { kind, ...(organ === undefined ? {} : { organ }) };
    case 'choose-receiver':
      return { kind };
    case 'name-deadline':
      return { kind, ...(clock === undefined ? {} : { clock }) };
    case 'find-fault':
      return { kind, faults: [...(faults ?? [])] };
    case 'write-reasons':
      return { kind, rules: rules ?? [] };
  }
};

interface PointFormProps {
  readonly point: DecisionPoint;
  readonly steps: readonly MaterialStep[];
  readonly onDone: (point: DecisionPoint) => void;
  readonly onCancel: () => void;
}

/** One decision point: where it stands, what it asks, what it is worth. */
export const PointForm = ({ point, steps, onDone, onCancel }: PointFormProps) => {
  const [form] = Form.useForm<PointValues>();
  const kind = (Form.useWatch('kind', form) as Question['kind'] | undefined) ?? point.question.kind;
  const after = (Form.useWatch('after', form) as number | undefined) ?? point.after;
  const { data: rules = [] } = useQuery(rulesQuery);
  const step = steps[after - 1];
  const ruleOptions = rules.map(({ id, name, source, article }) => ({ value: id, label: `${name}：${citationText({ source, article })}` }));
  const save = (values: PointValues): void =>
    onDone({
      pointId: point.pointId,
      after: values.after,
      question: questionOf(values),
      prompt: values.prompt,
      points: values.points,
      ...(values.explanation === undefined || values.explanation.trim() === '' ? {} : { explanation: values.explanation }),
    });
  return (
    <Modal open title="决策点" width={720} okText="确定" cancelText="取消" onOk={() => form.submit()} onCancel={onCancel} destroyOnHidden>
      <Form<PointValues>
        form={form}
        layout="vertical"
        initialValues={{ ...point, ...point.question }}
        scrollToFirstError={{ focus: true, block: 'center' }}
        onFinish={save}
      >
        <Form.Item name="after" label="学员看到哪一步为止" rules={[{ required: true, message: '请选择位置。' }]}>
          <Select options={steps.map(({ version, text }) => ({ value: version, label: `第 ${version} 步 ${text}` }))} />
        </Form.Item>
        <Form.Item name="kind" label="题型">
          <Select options={optionsOf(questionKinds)} />
        </Form.Item>
        {kind === 'choose-command' && (
          <Form.Item name="organ" label="由哪个机关作出选择" rules={[{ required: true, message: '请选择机关。' }]}>
            <Select options={(step?.organs ?? []).map(({ id, name }) => ({ value: id, label: name }))} />
          </Form.Item>
        )}
        {kind === 'name-deadline' && (
          <Form.Item name="clock" label="问哪个期限" rules={[{ required: true, message: '请选择期限。' }]}>
            <Select
              options={(step?.clocks ?? []).map(({ clock, name, organ, due }) => ({
                value: clock,
                label: `${organ.name}：${name}（${due.slice(0, 10)} 止）`,
              }))}
            />
          </Form.Item>
        )}
        {kind === 'write-reasons' && (
          <Form.Item name="rules" label="评阅时对照的规则" rules={[{ required: true, message: '请至少选择一条。' }]}>
            <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={ruleOptions} />
          </Form.Item>
        )}
        {kind === 'find-fault' && (
          <Form.List name="faults">
            {(fields, { add, remove }) => (
              <Form.Item label="瑕疵" extra="没有瑕疵的，不填：正确答案就是「没有瑕疵」。">
                {fields.map((field) => (
                  <Space key={field.key} align="start" wrap>
                    <Form.Item name={[field.name, 'version']} rules={[{ required: true, message: '请选择步骤。' }]}>
                      <Select
                        aria-label="瑕疵所在步骤"
                        style={{ width: 120 }}
                        options={steps.slice(0, after).map(({ version }) => ({ value: version, label: `第 ${version} 步` }))}
                      />
                    </Form.Item>
                    <Form.Item name={[field.name, 'rule']} rules={[{ required: true, message: '请选择规则。' }]}>
                      <Select
                        aria-label="违反的规则"
                        showSearch={{ optionFilterProp: 'label' }}
                        style={{ width: 260 }}
                        options={ruleOptions}
                      />
                    </Form.Item>
                    <Form.Item name={[field.name, 'explanation']} rules={[{ required: true, message: '请写明瑕疵。' }]}>
                      <Input aria-label="瑕疵说明" maxLength={1000} />
                    </Form.Item>
                    <Button onClick={() => remove(field.name)}>删除</Button>
                  </Space>
                ))}
                <div>
                  <Button onClick={() => add({ version: after })}>添加瑕疵</Button>
                </div>
              </Form.Item>
            )}
          </Form.List>
        )}
        <Form.Item
          name="prompt"
          label="题面"
          extra="不要透露后来发生的事。"
          rules={[{ required: true, whitespace: true, message: '请写题面。' }]}
        >
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
        <Form.Item name="points" label="分值" rules={[{ required: true, message: '请填分值。' }]}>
          <InputNumber min={1} max={100} precision={0} />
        </Form.Item>
        <Form.Item name="explanation" label="讲解" extra="评分后给学员看。">
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      </Form>
    </Modal>
  );
};
