import { useQuery } from '@tanstack/react-query';
import { PrinterOutlined } from '@ant-design/icons';
import { Badge, Button, Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { decidesDisputes } from '../../app/entitled';
import { useUser } from '../../app/user-context';
import { PageTitle } from '../../components/page-title';
import { today } from '../../components/county-time';
import { DisputeFilterBar } from './dispute-filter-bar';
import { type DisputeFilters, filtersIn } from './dispute-filters';
import { DisputeList } from './dispute-list';
import { figuresQuery } from './dispute-queries';
import { tabAt, tabsOf, titleOf } from './dispute-tabs';

/** 争议协调工作台: every dispute the viewer may see, by whoever is to act next. */
export const DisputesPage = () => {
  const user = useUser();
  const [search, setSearch] = useSearchParams();
  const { data: figures } = useQuery(figuresQuery);
  const tabs = tabsOf(user);
  const asked = filtersIn(search);
  const tab = tabAt(tabs, asked);
  if (tab === undefined) return null;
  const filters: DisputeFilters = { ...asked, ...tab.scope };
  const { kind, organ, q } = asked;
  const narrowed = filters.clock !== tab.scope.clock || kind !== undefined || organ !== undefined || q !== undefined;
  /** Filters live in the address, so that the back button, a reload and a sent link show the same list. */
  const show = (next: DisputeFilters, replace = false): void => setSearch(new URLSearchParams(next), { replace });
  const open = (key: string): void => {
    const chosen = tabs.find((candidate) => candidate.key === key);
    const { state: _state, awaits: _awaits, clock: _clock, ...kept } = asked;
    if (chosen !== undefined) show({ ...chosen.scope, ...kept });
  };
  return (
    <>
      <PageTitle
        title={titleOf(user)}
        actions={
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            打印
          </Button>
        }
      >
        <span className="muted">{user.acting?.organName}</span>
      </PageTitle>
      <Tabs
        activeKey={tab.key}
        onChange={open}
        items={tabs.map(({ key, name, count, countOf }) => ({
          key,
          label: (
            <span>
              {name} {countOf !== undefined && <span className="muted">{countOf}</span>}{' '}
              <Badge
                count={figures === undefined ? 0 : count(figures)}
                showZero={figures !== undefined}
                overflowCount={9999}
                color={key === tabs[0]?.key || key === 'overdue' ? '#b3261e' : '#6b7681'}
              />
            </span>
          ),
        }))}
      />
      <p className="dispute-print-only">
        {tab.name}
        {figures !== undefined && `：${tab.countOf ?? ''}${tab.count(figures)} 件`}；打印日期 {today()}
      </p>
      <DisputeFilterBar filters={filters} byClock={tab.scope.clock === undefined && tab.key !== 'closed'} onChange={show} />
      <DisputeList
        key={tab.key}
        filters={filters}
        deciding={decidesDisputes(user) && tab.key === 'superior'}
        emptyText={narrowed ? '没有符合筛选条件的争议。' : tab.empty}
      />
    </>
  );
};
