import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Input, Tabs } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { usePosition } from '../../app/user-context';
import { DateInput } from '../../components/date-input';
import { PageTitle } from '../../components/page-title';
import { QueryProblem } from '../../components/query-problem';
import { useDebounced } from '../registration/use-debounced';
import { itemPagesQuery, matchingQuery } from './catalogue-queries';
import { ItemDrawer } from './item-drawer';
import { ItemTable } from './item-table';
import { MatchingTable } from './matching-table';
import './catalogue.css';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** 权责清单 as it stood on a day; the address holds the day, the item and the tab. */
export const CataloguePage = () => {
  const position = usePosition();
  const [search, setSearch] = useSearchParams();
  const [q, setQ] = useState(search.get('q') ?? '');
  const words = useDebounced(q.trim());
  const given = search.get('asOf') ?? '';
  const asOf = DAY.test(given) ? given : dayjs().format('YYYY-MM-DD');
  const pages = useInfiniteQuery({ ...itemPagesQuery(asOf, words), placeholderData: keepPreviousData });
  const matching = useQuery(matchingQuery(asOf));
  const set = (name: string, value: string | undefined, replace = false): void =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === undefined || value === '') after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace },
    );
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const open = (code: string): void => set('item', code);
  return (
    <>
      <PageTitle
        title="权责清单"
        actions={
          <>
            <Link to="/catalogue/changes">
              <Button>清单变动</Button>
            </Link>
            {position?.role === 'catalogue-manager' && (
              <Link to="/catalogue/import">
                <Button>导入清单</Button>
              </Link>
            )}
          </>
        }
      />
      <div className="panel">
        <div className="catalogue-filters no-print">
          <label>
            清单日期 <DateInput value={asOf} allowFuture onChange={(day) => set('asOf', day)} />
          </label>
          <Input.Search
            aria-label="查找事项"
            placeholder="事项名称、编码、领域、法条"
            allowClear
            value={q}
            onChange={({ target }) => {
              setQ(target.value);
              set('q', target.value, true);
            }}
          />
          <span className="muted">显示 {asOf} 有效的内容；清单内容以县里公布的为准。</span>
        </div>
        <Tabs
          activeKey={search.get('tab') ?? 'items'}
          onChange={(tab) => set('tab', tab === 'items' ? undefined : tab)}
          items={[
            {
              key: 'items',
              label: '职权事项',
              children: (
                <>
                  <QueryProblem query={pages} />
                  <ItemTable items={items} loading={pages.isLoading} asOf={asOf} onOpen={open} />
                  {pages.hasNextPage && (
                    <Button
                      className="no-print catalogue-more"
                      loading={pages.isFetchingNextPage}
                      onClick={() => void pages.fetchNextPage()}
                    >
                      显示更多
                    </Button>
                  )}
                </>
              ),
            },
            {
              key: 'matching',
              label: '工作衔接对应表',
              children: (
                <>
                  <QueryProblem query={matching} />
                  <MatchingTable rows={matching.data ?? []} loading={matching.isLoading} onOpen={open} />
                </>
              ),
            },
          ]}
        />
      </div>
      <ItemDrawer code={search.get('item') ?? undefined} asOf={asOf} onClose={() => set('item', undefined)} />
    </>
  );
};
