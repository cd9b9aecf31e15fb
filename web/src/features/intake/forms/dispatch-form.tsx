import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import type { Schemas } from '../../../api/types';
import { DateInput } from '../../../components/date-input';
import { OrganSelect, OrgansSelect } from '../../../components/organ-select';
import { QueryProblem } from '../../../components/query-problem';
import { SentenceBox } from '../../../components/sentence-box';
import { today } from '../../../components/county-time';
import { PageLoading } from '../../../app/page-loading';
import { TextItem } from '../../case-file/commands/text-item';
import { ItemSelect } from '../../registration/item-select';
import { proposalsQuery } from '../intake-queries';
import type { OrderProposals } from '../intake-types';
import { OrderForm, type OrderFormProps } from './order-form';

type Body = Schemas['DispatchOrderBody'];

/** The dispatcher takes a proposal or another; each says which words led to it and why the organ is competent. */
export const DispatchForm = (props: OrderFormProps) => {
  const [form] = Form.useForm<Body>();
  const proposals = useQuery(proposalsQuery(props.order.orderId));
  const take = (item: string, to: string): void => form.setFieldsValue({ item, to });
  return (
    <OrderForm<Body> {...props} form={form}>
      <QueryProblem query={proposals} />
      {proposals.isPending && <PageLoading />}
      {proposals.data !== undefined && <Proposals proposals={proposals.data} onTake={take} />}
      <Form.Item name="item" label="职权事项" extra="对应权责清单的事项；查不到的可以不填。">
        <ItemSelect asOf={today()} allowClear />
      </Form.Item>
      <Form.Item name="to" label="承办单位（首接）" rules={[{ required: true, message: '请选择承办单位' }]}>
        <OrganSelect />
      </Form.Item>
      <TextItem name="reason" label="派单理由" max={500} rows={2} required={false} extra="派给查得的有权机关以外的单位，须写明理由。" />
      <Form.Item name="cooperating" label="协办单位">
        <OrgansSelect />
      </Form.Item>
      {props.order.channel.family === 'work-order' ? (
        <Form.Item name="lastDay" label="办理时限" extra={`不填按缓急（${props.order.urgencyName}）的默认时限计算。`}>
          <DateInput allowFuture earliest={today()} />
        </Form.Item>
      ) : (
        <SentenceBox>{`本工单适用${props.order.channel.familyName}，期限依规定计算。`}</SentenceBox>
      )}
    </OrderForm>
  );
};

interface ProposalsProps {
  readonly proposals: OrderProposals;
  readonly onTake: (item: string, to: string) => void;
}

const Proposals = ({ proposals: { items, fallback }, onTake }: ProposalsProps) => (
  <section aria-label="派单建议">
    {items.length === 0 && <SentenceBox>{`按反映内容没有匹配到清单事项；查不到有权机关的，由${fallback.name}兜底办理。`}</SentenceBox>}
    <ul className="order-list">
      {items.map(({ item, name, words, competence }) => (
        <li key={item}>
          <Button className="order-proposal" onClick={() => onTake(item, competence.proposed?.id ?? fallback.id)}>
            <span>
              <strong>{competence.proposed?.name ?? `${fallback.name}（兜底）`}</strong> · {name}
              <br />
              <span className="muted">
                相同的词：{words.join('、')}。{competence.sentence}
              </span>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  </section>
);
