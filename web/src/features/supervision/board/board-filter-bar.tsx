import { Button, Segmented, Select } from 'antd';
import { OrganSelect } from '../../../components/organ-select';
import { optionsOf } from '../../../wording/code-set';
import { mechanisms, severities } from '../../../wording/supervision-codes';
import { SearchBox } from '../../desk/search-box';
import { BOARD_STATES, type BoardFilters } from './board-filters';

interface BoardFilterBarProps {
  readonly filters: BoardFilters;
  /** Only those who see the whole county choose an organ. */
  readonly wholeCounty: boolean;
  readonly set: (name: keyof BoardFilters, value: string | undefined) => void;
  readonly clear: () => void;
}

export const BoardFilterBar = ({ filters, wholeCounty, set, clear }: BoardFilterBarProps) => (
  <div className="docket-tools no-print">
    <Segmented
      aria-label="按期限状态筛选"
      value={filters.state ?? 'all'}
      onChange={(chosen) => set('state', chosen === 'all' ? undefined : chosen)}
      options={[{ value: 'all', label: '全部' }, ...optionsOf(BOARD_STATES)]}
    />
    {wholeCounty && (
      <span className="organ-filter">
        <OrganSelect
          placeholder="应办机关"
          aria-label="按应办机关筛选"
          allowClear
          {...(filters.organ === undefined ? {} : { value: filters.organ })}
          onChange={(chosen) => set('organ', chosen)}
          filter={() => true}
        />
      </span>
    )}
    <Select
      allowClear
      placeholder="机制"
      aria-label="按机制筛选"
      className="board-code-filter"
      value={filters.mechanism ?? null}
      options={optionsOf(mechanisms)}
      onChange={(chosen: string | undefined) => set('mechanism', chosen)}
    />
    <Select
      allowClear
      placeholder="督办程度"
      aria-label="按督办程度筛选"
      className="board-severity-filter"
      value={filters.severity ?? null}
      options={optionsOf(severities)}
      onChange={(chosen: string | undefined) => set('severity', chosen)}
    />
    {Object.keys(filters).length > 0 && <Button onClick={clear}>清除筛选</Button>}
    <SearchBox value={filters.q ?? ''} onSearch={(text) => set('q', text)} placeholder="按案卷、事项、文号查找" />
  </div>
);
