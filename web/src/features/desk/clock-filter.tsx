import { Segmented } from 'antd';
import type { DeskFigures } from '../../api/types';
import { type ClockFilter, isClockFilter } from './docket-filters';

interface ClockFilterProps {
  readonly value: ClockFilter | undefined;
  readonly onChange: (clock: ClockFilter | undefined) => void;
  readonly figures?: DeskFigures | undefined;
}

const withCount = (name: string, count: number | undefined): string => (count === undefined ? name : `${name} ${count}`);

export const ClockFilterBar = ({ value, onChange, figures }: ClockFilterProps) => (
  <Segmented
    aria-label="按期限筛选"
    value={value ?? 'all'}
    onChange={(chosen) => onChange(isClockFilter(chosen) ? chosen : undefined)}
    options={[
      { value: 'all', label: '全部' },
      { value: 'overdue', label: withCount('逾期', figures?.overdue) },
      { value: 'due-soon', label: withCount('临期', figures?.dueSoon) },
    ]}
  />
);
