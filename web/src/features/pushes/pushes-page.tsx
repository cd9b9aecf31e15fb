import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Badge, Button, Select, Tabs } from 'antd';
import { useState } from 'react';
import { writesPushes } from '../../app/entitled';
import { useUser } from '../../app/user-context';
import { PageTitle } from '../../components/page-title';
import { PagedList } from '../../components/paged-list';
import { optionsOf } from '../../wording/code-set';
import { pushKinds } from '../../wording/push-codes';
import { useFilterParams } from '../desk/docket-filters';
import { SearchBox } from '../desk/search-box';
import { SharingParts } from '../sharing/sharing-parts';
import { DraftForm } from './forms/draft-form';
import { FormDrawer } from './forms/form-drawer';
import { PushCards } from './push-cards';
import { pushFiguresQuery, usePushes } from './push-queries';
import { PUSH_TABS, type PushTab, pushTabAt } from './push-tabs';
import type { PushFilters, PushKind } from './push-types';
import { Subscriptions } from './subscriptions';
import '../desk/docket.css';
import './pushes.css';

const isKind = (text: string | null): text is PushKind => text !== null && text in pushKinds;

const Pushes = ({ tab, filters }: { readonly tab: PushTab; readonly filters: Omit<PushFilters, 'box' | 'state'> }) => (
  <PagedList
    query={usePushes({ ...filters, ...tab.scope })}
    emptyText={Object.keys(filters).length === 0 ? tab.empty : '没有符合筛选条件的推送。'}
  >
    {(rows) => <PushCards pushes={rows} />}
  </PagedList>
);

/** 推送与订阅: what other organs told us, what we owe them, and what we want to be told. */
export const PushesPage = () => {
  const user = useUser();
  const { search, set } = useFilterParams();
  const { data: figures } = useQuery(pushFiguresQuery);
  const [writing, setWriting] = useState(false);
  const tab = pushTabAt(search.get('tab'));
  const kind = search.get('kind');
  const q = search.get('q') ?? '';
  const filters = { ...(isKind(kind) ? { kind } : {}), ...(q === '' ? {} : { q }) };
  return (
    <>
      <PageTitle
        title="推送与订阅"
        actions={
          writesPushes(user) && (
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setWriting(true)}>
              拟写推送
            </Button>
          )
        }
      >
        <span className="muted">{user.acting?.organName}</span>
      </PageTitle>
      <SharingParts />
      <Tabs
        activeKey={tab.key}
        onChange={(key) => set('tab', key)}
        items={PUSH_TABS.map(({ key, name, count }) => ({
          key,
          label: (
            <span>
              {name} {key === 'outbox' && figures !== undefined && figures.awaiting > 0 && <span className="muted">未签收</span>}{' '}
              <Badge
                count={figures === undefined ? 0 : count(figures)}
                color={key === 'subscriptions' || key === 'outbox' ? '#6b7681' : '#b3261e'}
                overflowCount={9999}
              />
            </span>
          ),
        }))}
      />
      {tab.key === 'subscriptions' ? (
        <Subscriptions />
      ) : (
        <>
          <div className="docket-tools no-print">
            <Select
              allowClear
              placeholder="种类"
              aria-label="按种类筛选"
              className="push-kind-filter"
              value={isKind(kind) ? kind : null}
              options={optionsOf(pushKinds)}
              onChange={(chosen: PushKind | undefined) => set('kind', chosen)}
            />
            <SearchBox value={q} onSearch={(text) => set('q', text)} placeholder="按标题、内容、文号查找" />
          </div>
          <Pushes key={tab.key} tab={tab} filters={filters} />
        </>
      )}
      <FormDrawer title="拟写推送" open={writing} onClose={() => setWriting(false)}>
        <DraftForm
          onDone={() => {
            setWriting(false);
            set('tab', 'drafts');
          }}
        />
      </FormDrawer>
    </>
  );
};
