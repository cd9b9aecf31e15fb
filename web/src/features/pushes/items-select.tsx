import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { today } from '../../components/county-time';
import { itemsQuery } from '../catalogue/catalogue-queries';
import { useDebounced } from '../registration/use-debounced';

interface ItemsSelectProps {
  readonly id?: string;
  readonly value?: string[];
  readonly onChange?: (codes: string[]) => void;
}

/** Several items of the catalogue, found while typing; none is all. */
export const ItemsSelect = ({ id, value, onChange }: ItemsSelectProps) => {
  const [search, setSearch] = useState('');
  const { data, isFetching } = useQuery({ ...itemsQuery(today(), useDebounced(search.trim())), placeholderData: keepPreviousData });
  return (
    <Select
      mode="multiple"
      {...(id === undefined ? {} : { id })}
      {...(value === undefined ? {} : { value })}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={isFetching}
      placeholder="所有事项；输入名称、编码或法条查找"
      notFoundContent={isFetching ? '正在查找…' : '清单中没有符合的事项'}
      options={(data?.items ?? []).map(({ code, name }) => ({ value: code, label: `${name}（${code}）` }))}
      onChange={(codes: string[]) => onChange?.(codes)}
    />
  );
};
