import { useQuery } from '@tanstack/react-query';
import { Badge, Tabs } from 'antd';
import { Navigate } from 'react-router';
import { intervalWhileBehind } from '../../api/behind';
import { api, dataOf } from '../../api/client';
import type { ProblemError } from '../../api/problem';
import { keys } from '../../api/query-keys';
import type { DeskFigures } from '../../api/types';
import { overseesOnly, seesFiles } from '../../app/entitled';
import { landingOf } from '../../app/landing';
import { useUser } from '../../app/user-context';
import { Freshness } from '../../components/freshness';
import { PageTitle } from '../../components/page-title';
import { ClockFilterBar } from './clock-filter';
import { DESK_TABS, OVERSEERS_TABS, countOf, deskTabNames, emptyTexts, isDeskTab, overseersTabName } from './desk-tabs';
import { isClockFilter, useFilterParams } from './docket-filters';
import { DocketList } from './docket-list';
import { DraftList } from './draft-list';
import { RegisterButton } from './register-button';
import { SearchBox } from './search-box';
import { WaitingStrip } from './waiting-strip';

/** 工作台: what awaits my organ, what is in hand, what was sent and where it is, drafts, what is over. */
const Desk = () => {
  const { search, set } = useFilterParams();
  const user = useUser();
  const looksOn = overseesOnly(user);
  const tabs = looksOn ? OVERSEERS_TABS : DESK_TABS;
  const first = looksOn ? 'working' : 'to-do';
  const { data: figures, dataUpdatedAt } = useQuery<DeskFigures, ProblemError>({
    queryKey: keys.desk,
    queryFn: ({ signal }) => dataOf(api.GET('/api/desk', { signal })),
    refetchInterval: ({ state: { data } }) => intervalWhileBehind(data?.lagMs),
  });
  const asked = search.get('tab');
  const tab = isDeskTab(asked) && tabs.includes(asked) ? asked : first;
  const clockText = search.get('clock');
  const clock = isClockFilter(clockText) ? clockText : undefined;
  const q = search.get('q') ?? '';
  return (
    <>
      <PageTitle title="工作台" actions={<RegisterButton />}>
        <span className="muted">{user.acting?.organName}</span>
        {tab === 'drafts' && <Freshness lagMs={figures?.lagMs} readAt={dataUpdatedAt} />}
      </PageTitle>
      <WaitingStrip />
      <Tabs
        activeKey={tab}
        onChange={(key) => set('tab', key === first ? undefined : key)}
        items={tabs.map((key) => ({
          key,
          label: (
            <span>
              {looksOn && key === 'working' ? overseersTabName : deskTabNames[key]}{' '}
              <Badge
                count={countOf(figures, key) ?? 0}
                showZero={figures !== undefined}
                overflowCount={9999}
                color={key === 'to-do' ? '#b3261e' : '#6b7681'}
              />
            </span>
          ),
        }))}
      />
      {tab === 'drafts' ? (
        <DraftList />
      ) : (
        <>
          <div className="docket-tools no-print">
            {/* The server counts what is late of all open files: that is one tab for those who look on, and several for others. */}
            <ClockFilterBar value={clock} figures={looksOn ? figures : undefined} onChange={(chosen) => set('clock', chosen)} />
            <SearchBox value={q} onSearch={(text) => set('q', text)} placeholder="按案件名称、当事人、案号查找" />
          </div>
          <DocketList
            key={tab}
            filters={{ desk: tab, ...(clock === undefined ? {} : { clock }), ...(q === '' ? {} : { q }) }}
            emptyText={clock === undefined && q === '' ? emptyTexts[tab] : '没有符合筛选条件的案卷。'}
          />
        </>
      )}
    </>
  );
};

/** Whoever has no case files begins elsewhere; the name of the platform in the top bar leads here for everybody. */
export const DeskPage = () => {
  const user = useUser();
  const elsewhere = landingOf(user);
  return seesFiles(user) || elsewhere === '/' ? <Desk /> : <Navigate to={elsewhere} replace />;
};
