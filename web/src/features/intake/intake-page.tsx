import { PlusOutlined, UploadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Badge, Select, Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { dispatches } from '../../app/entitled';
import { useUser } from '../../app/user-context';
import { LinkButton } from '../../components/link-button';
import { OrganSelect } from '../../components/organ-select';
import { PageTitle } from '../../components/page-title';
import { PagedList } from '../../components/paged-list';
import { useWideScreen } from '../../components/use-wide-screen';
import { SearchBox } from '../desk/search-box';
import { WaitingStrip } from '../desk/waiting-strip';
import { channelsQuery, orderFiguresQuery, useOrders } from './intake-queries';
import type { OrderFilters } from './intake-types';
import { filtersIn } from './order-filters';
import { OrderCards, OrderTable } from './order-rows';
import { type OrderTab, tabAt, tabsOf } from './order-tabs';
import { Rates } from './rates';
import '../desk/docket.css';
import './intake.css';

/** 接诉即办: every order the viewer may see, by what is to be done next. */
export const IntakePage = () => {
  const user = useUser();
  const [search, setSearch] = useSearchParams();
  const { data: figures } = useQuery(orderFiguresQuery);
  const dispatching = dispatches(user);
  const tabs = tabsOf(dispatching);
  const asked = filtersIn(search);
  const tab = tabAt(tabs, asked);
  if (tab === undefined) return null;
  const { state: _state, awaits: _awaits, clock: _clock, ...kept } = asked;
  const filters: OrderFilters = { ...kept, ...tab.scope };
  /** Filters live in the address, so that the back button, a reload and a sent link show the same list. */
  const show = (next: OrderFilters, replace = false): void => setSearch(new URLSearchParams(next), { replace });
  const open = (key: string): void => {
    const chosen = tabs.find((candidate) => candidate.key === key);
    if (chosen !== undefined) show({ ...kept, ...chosen.scope });
  };
  const label = ({ name, count, key }: OrderTab) => (
    <span>
      {name}{' '}
      <Badge
        count={figures === undefined ? 0 : count(figures)}
        showZero={figures !== undefined}
        overflowCount={9999}
        color={figures !== undefined && count(figures) > 0 && ['dispatch', 'review', 'overdue'].includes(key) ? '#b3261e' : '#6b7681'}
      />
    </span>
  );
  return (
    <>
      <PageTitle
        title="接诉即办"
        actions={
          dispatching && (
            <>
              <LinkButton to="/orders/channels" type="text">
                诉求渠道
              </LinkButton>
              <LinkButton to="/orders/import" icon={<UploadOutlined aria-hidden />}>
                批量导入
              </LinkButton>
              <LinkButton to="/orders/new" type="primary" icon={<PlusOutlined aria-hidden />}>
                登记工单
              </LinkButton>
            </>
          )
        }
      >
        <span className="muted">{user.acting?.organName}</span>
      </PageTitle>
      {dispatching && <WaitingStrip here="orders" />}
      {figures !== undefined && figures.calledBack > 0 && <Rates figures={figures} />}
      <Tabs activeKey={tab.key} onChange={open} items={tabs.map((one) => ({ key: one.key, label: label(one) }))} />
      <FilterBar filters={filters} byOrgan={dispatching} onChange={show} />
      <Orders filters={filters} emptyText={Object.keys(kept).length > 0 ? '没有符合筛选条件的工单。' : tab.empty} />
    </>
  );
};

const Orders = ({ filters, emptyText }: { readonly filters: OrderFilters; readonly emptyText: string }) => {
  const Rows = useWideScreen('lg') ? OrderTable : OrderCards;
  return (
    <PagedList query={useOrders(filters)} emptyText={emptyText}>
      {(rows) => <Rows rows={rows} />}
    </PagedList>
  );
};

interface FilterBarProps {
  readonly filters: OrderFilters;
  readonly byOrgan: boolean;
  readonly onChange: (filters: OrderFilters, replace?: boolean) => void;
}

const without = (filters: OrderFilters, name: keyof OrderFilters): OrderFilters => {
  const { [name]: _left, ...kept } = filters;
  return kept;
};

const FilterBar = ({ filters, byOrgan, onChange }: FilterBarProps) => {
  const { data: channels = [] } = useQuery(channelsQuery);
  const { channel, organ, q = '' } = filters;
  return (
    <div className="docket-tools no-print">
      <Select
        allowClear
        placeholder="渠道"
        aria-label="按渠道筛选"
        className="order-channel-filter"
        value={channel ?? null}
        options={channels.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(chosen: string | undefined) =>
          onChange(chosen === undefined ? without(filters, 'channel') : { ...filters, channel: chosen })
        }
      />
      {byOrgan && (
        <span className="order-channel-filter">
          <OrganSelect
            placeholder="承办单位"
            aria-label="按承办单位筛选"
            allowClear
            {...(organ === undefined ? {} : { value: organ })}
            onChange={(chosen) => onChange(chosen === undefined ? without(filters, 'organ') : { ...filters, organ: chosen })}
          />
        </span>
      )}
      <SearchBox
        value={q}
        onSearch={(text) => onChange(text === '' ? without(filters, 'q') : { ...filters, q: text }, true)}
        placeholder="按工单编号、反映内容、地点查找"
      />
    </div>
  );
};
