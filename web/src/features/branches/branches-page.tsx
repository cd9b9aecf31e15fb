import { Segmented, Tag } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { formatInstant } from '../../components/format';
import { PageTitle } from '../../components/page-title';
import { PagedList } from '../../components/paged-list';
import { SearchBox } from '../desk/search-box';
import { type BranchFilters, useBranches } from './branch-queries';
import type { BranchCard } from './branch-types';
import '../desk/docket.css';
import './branches.css';

const SCOPES = { all: '全部', mine: '我的', shared: '共享给我的' } as const;
type Scope = keyof typeof SCOPES;
const isScope = (text: string | null): text is Scope => text !== null && text in SCOPES;

/** Own branches and those that others shared. */
export const BranchesPage = () => {
  const [search, setSearch] = useSearchParams();
  const given = search.get('scope');
  const scope: Scope = isScope(given) ? given : 'all';
  const q = search.get('q') ?? '';
  const filters: BranchFilters = { ...(scope === 'all' ? {} : { scope }), ...(q === '' ? {} : { q }) };
  const query = useBranches(filters);
  const narrow = (next: { scope: Scope; q: string }): void =>
    setSearch({ ...(next.scope === 'all' ? {} : { scope: next.scope }), ...(next.q === '' ? {} : { q: next.q }) }, { replace: true });
  return (
    <>
      <PageTitle title="推演" />
      <p className="muted">
        从案卷的任一步另作决定，按正式的规则和期限看会怎样。新的推演从案卷或者教学案卷的回放里建立：停在要改的一步，选“从这一步推演”。
      </p>
      <div className="docket-tools no-print">
        <Segmented<Scope>
          aria-label="范围"
          value={scope}
          options={Object.entries(SCOPES).map(([value, label]) => ({ value: value as Scope, label }))}
          onChange={(next) => narrow({ scope: next, q })}
        />
        <SearchBox value={q} onSearch={(text) => narrow({ scope, q: text })} placeholder="按名称查找" />
      </div>
      <PagedList query={query} emptyText="还没有推演。">
        {(rows) => (
          <ul className="branch-list">
            {rows.map((card) => (
              <Card key={card.branchId} card={card} />
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
};

const Card = ({ card }: { readonly card: BranchCard }) => (
  <li className="panel branch-card">
    <div>
      <Link to={`/branches/${card.branchId}`}>
        <strong className="wrap-anywhere">{card.name}</strong>
      </Link>{' '}
      <Tag color="purple">推演</Tag>
      {card.closedAt !== undefined && <Tag>已结束</Tag>}
      {card.mine && card.shared > 0 && <Tag>已共享</Tag>}
    </div>
    <div className="muted wrap-anywhere">
      从「{card.origin.title}」第 {card.origin.version} 步分叉 · 走了 {card.steps} 步 · 推演时间 {formatInstant(card.clock)}
    </div>
    <div className="muted">
      {card.mine ? '' : `${card.owner.name} 建立 · `}最近改动 {formatInstant(card.changedAt)}
    </div>
  </li>
);
