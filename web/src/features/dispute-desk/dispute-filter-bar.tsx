import { Select } from 'antd';
import { OrganSelect } from '../../components/organ-select';
import { optionsOf } from '../../wording/code-set';
import { type DisputeKindCode, disputeKindNames } from '../../wording/dispute-desk-codes';
import { ClockFilterBar } from '../desk/clock-filter';
import { SearchBox } from '../desk/search-box';
import type { DisputeFilters } from './dispute-filters';

interface DisputeFilterBarProps {
  readonly filters: DisputeFilters;
  /** Whether the list can be narrowed by clock. */
  readonly byClock: boolean;
  readonly onChange: (filters: DisputeFilters, replace?: boolean) => void;
}

const without = (filters: DisputeFilters, name: keyof DisputeFilters): DisputeFilters => {
  const { [name]: _left, ...kept } = filters;
  return kept;
};

export const DisputeFilterBar = ({ filters, byClock, onChange }: DisputeFilterBarProps) => {
  const { clock, kind, organ, q = '' } = filters;
  return (
    <div className="docket-tools no-print">
      {byClock && (
        <ClockFilterBar
          value={clock}
          onChange={(chosen) => onChange(chosen === undefined ? without(filters, 'clock') : { ...filters, clock: chosen })}
        />
      )}
      <Select
        allowClear
        placeholder="争议种类"
        aria-label="按争议种类筛选"
        className="dispute-kind-filter"
        value={kind ?? null}
        options={optionsOf(disputeKindNames)}
        onChange={(chosen: DisputeKindCode | undefined) =>
          onChange(chosen === undefined ? without(filters, 'kind') : { ...filters, kind: chosen })
        }
      />
      <span className="dispute-organ-filter">
        <OrganSelect
          placeholder="争议机关"
          aria-label="按争议机关筛选"
          allowClear
          {...(organ === undefined ? {} : { value: organ })}
          onChange={(chosen) => onChange(chosen === undefined ? without(filters, 'organ') : { ...filters, organ: chosen })}
        />
      </span>
      <SearchBox
        value={q}
        onSearch={(text) => onChange(text === '' ? without(filters, 'q') : { ...filters, q: text }, true)}
        placeholder="按案件名称、争议事项查找"
      />
    </div>
  );
};
