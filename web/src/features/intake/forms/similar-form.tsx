import { useQuery } from '@tanstack/react-query';
import { Form, Radio } from 'antd';
import { Link } from 'react-router';
import { PageLoading } from '../../../app/page-loading';
import { EmptyState } from '../../../components/empty-state';
import { QueryProblem } from '../../../components/query-problem';
import { TextItem } from '../../case-file/commands/text-item';
import { proposalsQuery } from '../intake-queries';
import { OrderForm, type OrderFormProps } from './order-form';

interface SimilarFormProps extends OrderFormProps {
  readonly field: 'into' | 'earlier';
  readonly relation: 'duplicate' | 'repeat';
}

/** Earlier orders about the same matter, each with the reasons why it may be. */
const SimilarForm = ({ field, relation, ...props }: SimilarFormProps) => {
  const proposals = useQuery(proposalsQuery(props.order.orderId));
  const similar = (proposals.data?.similar ?? []).filter((known) => known.relation === relation);
  if (proposals.isPending) return <PageLoading />;
  if (proposals.error !== null) return <QueryProblem query={proposals} />;
  if (similar.length === 0)
    return (
      <EmptyState text={relation === 'duplicate' ? '没有找到内容相近、尚未答复的先前工单。' : '没有找到内容相近、已经答复的先前工单。'} />
    );
  return (
    <OrderForm<Readonly<Record<string, string>>> {...props}>
      <Form.Item name={field} label="先前的工单" rules={[{ required: true, message: '请选择先前的工单' }]}>
        <Radio.Group className="order-similar">
          {similar.map(({ orderId, number, matter, stateName, reasons }) => (
            <Radio key={orderId} value={orderId}>
              <Link to={`/orders/${orderId}`}>{number}</Link>（{stateName}）{matter}
              <div className="muted">{reasons.join('；')}</div>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <TextItem name="reason" label="理由" max={500} rows={2} />
    </OrderForm>
  );
};

export const MergeForm = (props: OrderFormProps) => <SimilarForm {...props} field="into" relation="duplicate" />;
export const RepeatForm = (props: OrderFormProps) => <SimilarForm {...props} field="earlier" relation="repeat" />;
