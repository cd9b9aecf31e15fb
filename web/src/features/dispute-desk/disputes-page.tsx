import { useQuery } from '@tanstack/react-query';
import { PrinterOutlined } from '@ant-design/icons';
import { Badge, Button, Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { overseesOnly } from '../../app/entitled';
import { useUser } from '../../app/user-context';
import { PageTitle } from '../../components/page-title';
import { today } from '../../components/county-time';
import { WaitingStrip } from '../desk/waiting-strip';
import { DisputeFilterBar } from './dispute-filter-bar';
import { type DisputeFilters, filtersIn } from './dispute-filters';
import { DisputeList } from './dispute-list';
import { figuresQuery } from './dispute-queries';
import { deskOf, tabAt } from './dispute-tabs';

/** 争议协调工作台: every dispute the viewer may see, by whoever is to act next. */
export const DisputesPage = () => {
  const user = useUser();
  const { acting } = user;
  const [search, setSearch] = useSearchParams();
  const { data: figures } = useQuery(figuresQuery);
  const { title, own, tabs } = deskOf(acting?.role);
  const asked = filtersIn(search);
  const tab = tabAt(tabs, asked);
  if (tab === undefined) return null;
  const { state: _state, awaits: _awaits, clock, ...kept } = asked;
  const filters: DisputeFilters = { ...kept, ...(clock === undefined ? {} : { clock }), ...tab.scope };
  const narrowed = filters.clock !== tab.scope.clock || Object.keys(kept).length > 0;
  /** Filters live in the address, so that the back button, a reload and a sent link show the same list. */
  const show = (next: DisputeFilters, replace = false): void => setSearch(new URLSearchParams(next), { replace });
  /** Red is what waits for the viewer, and what is late. */
  const colourOf = (key: string, count: number): string => (count > 0 && (key === 'overdue' || key === own) ? '#b3261e' : '#6b7681');
  const open = (key: string): void => {
    const chosen = tabs.find((candidate) => candidate.key === key);
    if (chosen !== undefined) show({ ...chosen.scope, ...kept });
  };
  return (
    <>
      <PageTitle
        title={title}
        actions={
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            打印
          </Button>
        }
      >
        <span className="muted">{acting?.organName}</span>
      </PageTitle>
      {overseesOnly(user) && <WaitingStrip />}
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
                color={colourOf(key, figures === undefined ? 0 : count(figures))}
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
        deciding={acting?.role === 'county-leader' && tab.key === 'superior'}
        emptyText={narrowed ? '没有符合筛选条件的争议。' : tab.empty}
      />
    </>
  );
};
