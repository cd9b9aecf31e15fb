import { useQuery } from '@tanstack/react-query';
import { Badge, Segmented, Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { mayRegister } from '../../app/entitled';
import { usePosition, useUser } from '../../app/user-context';
import { LinkButton } from '../../components/link-button';
import { PageTitle } from '../../components/page-title';
import { ClockFilterBar } from '../desk/clock-filter';
import { SearchBox } from '../desk/search-box';
import { ShareList } from './share-list';
import { type ShareFilters, filtersIn } from './share-filters';
import { newRequestPath } from './share-path';
import { figuresQuery } from './share-queries';
import type { RequestFigures } from './share-types';
import { SharingParts } from './sharing-parts';
import './sharing.css';

interface Tab {
  readonly key: NonNullable<ShareFilters['box']>;
  readonly name: string;
  readonly count: (figures: RequestFigures) => number;
  /** What an empty list means. */
  readonly empty: string;
}

const OWN: readonly Tab[] = [
  { key: 'to-do', name: '待我机关办理', count: ({ toDo }) => toDo, empty: '没有等待本机关办理的共享申请。' },
  {
    key: 'ours',
    name: '我机关申请',
    count: ({ ours }) => ours,
    empty: '本机关还没有提出共享申请；办案需要其他机关的数据或者案卷材料时，可以新建申请。',
  },
  { key: 'theirs', name: '向我机关申请', count: ({ theirs }) => theirs, empty: '没有其他机关向本机关提出的共享申请。' },
];
const OTHERS: Tab = { key: 'others', name: '统筹协调', count: ({ others }) => others, empty: '没有需要统筹协调的共享申请。' };

/** 信息共享工作台: what is asked of us, by us, and what the data authority looks after. */
export const SharingPage = () => {
  const acting = usePosition();
  const user = useUser();
  const [search, setSearch] = useSearchParams();
  const { data: figures } = useQuery(figuresQuery);
  const filters = filtersIn(search);
  const overall = acting?.organId === 'sy-sj' || acting?.role === 'county-leader';
  const tabs = overall ? [...OWN, OTHERS] : OWN;
  const tab = tabs.find(({ key }) => key === filters.box) ?? tabs[0];
  if (tab === undefined) return null;
  /** Filters live in the address, so that the back button, a reload and a sent link show the same list. */
  const show = (next: ShareFilters, replace = false): void => setSearch(new URLSearchParams(next), { replace });
  const change = (name: keyof ShareFilters, value: string | undefined, replace = false): void => {
    const { [name]: _left, ...kept } = { ...filters, box: tab.key };
    show(value === undefined || value === '' ? kept : { ...kept, [name]: value }, replace);
  };
  const narrowed = filters.phase !== undefined || filters.clock !== undefined || filters.q !== undefined;
  return (
    <>
      <PageTitle
        title="信息共享"
        actions={
          mayRegister(user) && (
            <LinkButton type="primary" to={newRequestPath()}>
              新建共享申请
            </LinkButton>
          )
        }
      >
        <span className="muted">{acting?.organName}</span>
      </PageTitle>
      <SharingParts />
      <Tabs
        activeKey={tab.key}
        onChange={(key) => show({ box: tabs.find((known) => known.key === key)?.key ?? 'to-do' })}
        items={tabs.map(({ key, name, count }) => ({
          key,
          label: (
            <span>
              {name}{' '}
              <Badge
                count={figures === undefined ? 0 : count(figures)}
                showZero={figures !== undefined}
                overflowCount={9999}
                color={key === 'to-do' && (figures?.toDo ?? 0) > 0 ? '#b3261e' : '#6b7681'}
              />
            </span>
          ),
        }))}
      />
      <div className="docket-tools no-print">
        <Segmented
          aria-label="按进展筛选"
          value={filters.phase ?? 'all'}
          onChange={(phase) => change('phase', phase === 'all' ? undefined : phase)}
          options={[
            { value: 'all', label: '全部' },
            { value: 'open', label: '办理中' },
            { value: 'in-force', label: '共享中' },
            { value: 'ended', label: '已结束' },
          ]}
        />
        <ClockFilterBar value={filters.clock} onChange={(clock) => change('clock', clock)} />
        <SearchBox value={filters.q ?? ''} onSearch={(q) => change('q', q, true)} placeholder="按信息名称、用途查找" />
      </div>
      <ShareList key={tab.key} filters={{ ...filters, box: tab.key }} emptyText={narrowed ? '没有符合筛选条件的共享申请。' : tab.empty} />
    </>
  );
};
