import { useQuery } from '@tanstack/react-query';
import { Descriptions, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { PageLoading } from '../../app/page-loading';
import { ClockTag } from '../../components/clock-tag';
import { formatInstant } from '../../components/format';
import { LegalBasisLine } from '../../components/legal-basis-line';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { orderQuery } from './intake-queries';
import type { Order } from './intake-types';
import { OrderOutcome } from './order-outcome';
import { OrderSteps } from './order-steps';
import '../case-file/case-file.css';
import './intake.css';

/** One work order: what it is about, who answers for it, what was done, and what is next. */
export const OrderPage = () => {
  const { orderId = '' } = useParams();
  const query = useQuery(orderQuery(orderId));
  const order = query.data;
  if (query.isPending) return <PageLoading />;
  return (
    <>
      <PageTitle title={order === undefined ? '工单' : `工单 ${order.number}`} actions={<Link to="/orders">回到接诉即办</Link>}>
        {order !== undefined && (
          <>
            <Tag color={order.state === 'closed' ? 'default' : 'blue'}>{order.stateName}</Tag>
            {order.repeatOf.length > 0 && <Tag color="orange">重复反映</Tag>}
            {order.fallback && <Tag>兜底办理</Tag>}
          </>
        )}
      </PageTitle>
      <QueryProblem query={query} />
      {order !== undefined && (
        <div className="order-columns">
          <div>
            <OrderFacts order={order} />
            <OrderOutcome order={order} />
            <OrderTimeline order={order} />
          </div>
          <aside className="panel no-print" aria-label="办理">
            <h2>办理</h2>
            <OrderSteps order={order} />
          </aside>
        </div>
      )}
    </>
  );
};

const complainantText = ({ complainant: { anonymous, name, phone, address, named, masked } }: Order): string =>
  anonymous
    ? '匿名'
    : [name, phone, address, named ? '实名举报' : undefined, masked ? '（不办理本工单的，不显示个人信息）' : undefined]
        .filter((part) => part !== undefined)
        .join(' · ');

const OrderFacts = ({ order }: { readonly order: Order }) => {
  const { channel, receivedAt, matter, township, address, urgencyName, holder, cooperating, competence, clocks } = order;
  const running = clocks.filter(({ status }) => status === 'running');
  return (
    <section className="panel" aria-label="工单">
      <p className="pre-line">
        <strong>{matter}</strong>
      </p>
      {running.map((clock) => (
        <div key={clock.purpose}>
          <ClockTag clock={clock} /> <span className="muted">{clock.organ.name}</span>
          <div>
            <LegalBasisLine rule={clock.rule} source={clock.source} article={clock.article} label={clock.label} on={clock.startedAt} />
          </div>
        </div>
      ))}
      <Descriptions
        size="small"
        column={1}
        styles={{ label: { width: 112 } }}
        items={[
          { key: 'channel', label: '渠道', children: `${channel.name}（${channel.familyName}）` },
          { key: 'receivedAt', label: '收到时间', children: formatInstant(receivedAt) },
          { key: 'place', label: '地点', children: `${township.name} · ${address}` },
          { key: 'complainant', label: '诉求人', children: complainantText(order) },
          { key: 'urgency', label: '缓急', children: urgencyName },
          { key: 'holder', label: '首接单位', children: holder?.name ?? '尚未派单' },
          ...(cooperating.length === 0
            ? []
            : [
                {
                  key: 'cooperating',
                  label: '协办单位',
                  children: cooperating.map(({ organ, result }) => `${organ.name}：${result ?? '尚未报送结果'}`).join('；'),
                },
              ]),
          ...(competence === undefined ? [] : [{ key: 'item', label: '职权事项', children: competence.itemName }]),
          ...(competence === undefined ? [] : [{ key: 'why', label: '由谁办理', children: competence.sentence }]),
        ]}
      />
    </section>
  );
};

const OrderTimeline = ({ order }: { readonly order: Order }) => (
  <section className="panel" aria-label="办理经过">
    <h2>办理经过</h2>
    <ol className="timeline">
      {order.timeline.map(({ version, at, title, text, organ, officer, basis }) => (
        <li key={version} className="timeline-entry print-block">
          <div className="timeline-when">
            <time>{formatInstant(at)}</time>
          </div>
          <div className="timeline-what">
            <strong>{title}</strong>
            <div className="pre-line">{text}</div>
            <div className="muted">{officer === undefined ? '由案卷自动记入' : `${organ.name} · ${officer.name}`}</div>
            {basis.map(({ rule, source, article, label }) => (
              <div key={rule}>
                <LegalBasisLine rule={rule} source={source} article={article} label={label} on={at} />
              </div>
            ))}
          </div>
        </li>
      ))}
    </ol>
  </section>
);
