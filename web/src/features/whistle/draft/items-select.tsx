import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { itemsQuery } from '../../catalogue/catalogue-queries';
import { useDebounced } from '../../registration/use-debounced';

interface ItemsSelectProps {
  readonly value?: string[];
  readonly onChange?: (codes: string[]) => void;
  readonly id?: string;
  /** Day of the catalogue, `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** Several items of the catalogue, found while typing. */
export const ItemsSelect = ({ asOf, value = [], ...rest }: ItemsSelectProps) => {
  const [search, setSearch] = useState('');
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const { data, isFetching } = useQuery({ ...itemsQuery(asOf, useDebounced(search.trim())), placeholderData: keepPreviousData });
  const found = (data?.items ?? []).map(({ code, name }) => ({ value: code, label: `${name}（${code}）` }));
  const kept = value
    .filter((code) => !found.some((option) => option.value === code))
    .map((code) => ({ value: code, label: names.get(code) ?? code }));
  return (
    <Select<string[]>
      {...rest}
      mode="multiple"
      value={value}
      maxCount={10}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={isFetching}
      placeholder="输入事项名称、领域或法条，可选几个"
      notFoundContent={isFetching ? '正在查找…' : '清单中没有符合的事项'}
      options={[...kept, ...found]}
      onSelect={(code: string) => setNames(new Map([...names, [code, found.find((option) => option.value === code)?.label ?? code]]))}
    />
  );
};
