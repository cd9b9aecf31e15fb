import { PrinterOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { today } from '../../components/county-time';
import { OrganSelect } from '../../components/organ-select';
import { PagedList } from '../../components/paged-list';
import { PageTitle } from '../../components/page-title';
import { optionsOf } from '../../wording/code-set';
import { type DisputeKindCode, disputeKindNames, isDisputeKind } from '../../wording/dispute-desk-codes';
import { useFilterParams } from '../desk/docket-filters';
import { SearchBox } from '../desk/search-box';
import { ItemFilter } from './item-filter';
import { PrecedentList } from './precedent-list';
import { type PrecedentFilters, usePrecedents } from './precedent-queries';
import '../desk/docket.css';

const filtersIn = (search: URLSearchParams): PrecedentFilters => {
  const kind = search.get('kind');
  const given = (name: 'item' | 'organ' | 'q') => {
    const value = search.get(name);
    return value === null || value === '' ? {} : { [name]: value };
  };
  return { ...given('item'), ...given('organ'), ...given('q'), ...(isDisputeKind(kind) ? { kind } : {}) };
};

/** 争议先例: what was decided once, without anything that names a party. */
export const PrecedentsPage = () => {
  const { search, set } = useFilterParams();
  const filters = filtersIn(search);
  const { item, kind, organ, q = '' } = filters;
  return (
    <>
      <PageTitle
        title="争议先例"
        actions={
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            打印
          </Button>
        }
      >
        <span className="muted">只列决定和依据，不含当事人信息</span>
      </PageTitle>
      <p className="dispute-print-only">打印日期 {today()}</p>
      <div className="docket-tools no-print">
        <span className="precedent-item-filter">
          <ItemFilter value={item} onChange={(chosen) => set('item', chosen)} />
        </span>
        <Select
          allowClear
          placeholder="争议种类"
          aria-label="按争议种类筛选"
          className="dispute-kind-filter"
          value={kind ?? null}
          options={optionsOf(disputeKindNames)}
          onChange={(chosen: DisputeKindCode | undefined) => set('kind', chosen)}
        />
        <span className="dispute-organ-filter">
          <OrganSelect
            placeholder="争议机关"
            aria-label="按争议机关筛选"
            allowClear
            {...(organ === undefined ? {} : { value: organ })}
            onChange={(chosen) => set('organ', chosen)}
          />
        </span>
        <SearchBox value={q} onSearch={(text) => set('q', text)} placeholder="按争议事项、决定内容查找" />
      </div>
      <PagedList
        query={usePrecedents(filters)}
        emptyText={Object.keys(filters).length === 0 ? '还没有先例：县里还没有确定过争议的管辖。' : '没有符合筛选条件的先例。'}
      >
        {(precedents) => <PrecedentList precedents={precedents} emptyText="" />}
      </PagedList>
    </>
  );
};
