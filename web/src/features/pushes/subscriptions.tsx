import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { PageLoading } from '../../app/page-loading';
import { usePosition } from '../../app/user-context';
import { EmptyState } from '../../components/empty-state';
import { formatDate, formatInstant } from '../../components/format';
import { QueryProblem } from '../../components/query-problem';
import { FormDrawer } from './forms/form-drawer';
import { EndForm, SubscribeForm } from './forms/subscription-forms';
import { subscriptionsQuery } from './push-queries';
import type { Subscription } from './push-types';

const names = (all: string, items: readonly { readonly name: string }[]): string =>
  items.length === 0 ? all : items.map(({ name }) => name).join('、');

const SubscriptionCard = ({ subscription, onEnd }: { readonly subscription: Subscription; readonly onEnd?: () => void }) => {
  const { organ, kinds, items, places, purpose, since, madeBy, endedAt, endReason } = subscription;
  return (
    <li className="panel push-card">
      <div className="push-head">
        {kinds.map(({ kind, name }) => (
          <Tag key={kind} color="blue">
            {name}
          </Tag>
        ))}
        {endedAt !== undefined && <Tag>已结束</Tag>}
      </div>
      <dl className="push-facts">
        <dt>机关</dt>
        <dd>{organ.name}</dd>
        <dt>事项</dt>
        <dd>{names('所有事项', items)}</dd>
        <dt>地域</dt>
        <dd>{names('全县', places)}</dd>
        <dt>用途</dt>
        <dd className="wrap-anywhere">{purpose}</dd>
      </dl>
      <p className="muted">
        {madeBy.name} {formatDate(since)} 订阅
        {endedAt !== undefined && `，${formatInstant(endedAt)} 结束：${endReason ?? ''}`}
      </p>
      {onEnd !== undefined && endedAt === undefined && (
        <Button className="no-print" onClick={onEnd}>
          结束订阅
        </Button>
      )}
    </li>
  );
};

/** 订阅: whoever pushes something that matches tells this organ. */
export const Subscriptions = () => {
  const acting = usePosition();
  const query = useQuery(subscriptionsQuery);
  const [form, setForm] = useState<'new' | Subscription | undefined>(undefined);
  const { data } = query;
  const close = (): void => setForm(undefined);
  return (
    <>
      {data?.maySubscribe === true && (
        <div className="docket-tools no-print">
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setForm('new')}>
            新订阅
          </Button>
        </div>
      )}
      <QueryProblem query={query} />
      {query.isPending && <PageLoading />}
      {data?.items.length === 0 && (
        <EmptyState
          text={
            data.maySubscribe
              ? '还没有订阅。订阅以后，其他机关推送的许可、处罚等信息会自动送到本机关。'
              : '还没有订阅。订阅由本机关负责人或者政务数据共享工作机构负责人办理。'
          }
        />
      )}
      {data !== undefined && (
        <ul className="push-cards">
          {data.items.map((subscription) => (
            <SubscriptionCard
              key={subscription.shareId}
              subscription={subscription}
              {...(data.maySubscribe && subscription.organ.id === acting?.organId ? { onEnd: () => setForm(subscription) } : {})}
            />
          ))}
        </ul>
      )}
      <FormDrawer title="新订阅" open={form === 'new'} onClose={close}>
        <SubscribeForm onDone={close} />
      </FormDrawer>
      {form !== undefined && form !== 'new' && (
        <FormDrawer title="结束订阅" open onClose={close}>
          <EndForm subscription={form} onDone={close} />
        </FormDrawer>
      )}
    </>
  );
};
