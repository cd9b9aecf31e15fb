import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { today } from '../../components/county-time';
import { itemsQuery } from '../catalogue/catalogue-queries';
import { useItem } from '../registration/use-competence';
import { useDebounced } from '../registration/use-debounced';

interface ItemFilterProps {
  readonly value: string | undefined;
  readonly onChange: (code: string | undefined) => void;
}

/** An item of the catalogue, found by name, code or article while typing; none is all. */
export const ItemFilter = ({ value, onChange }: ItemFilterProps) => {
  const [sought, setSought] = useState('');
  const asOf = today();
  const { data, isFetching } = useQuery({ ...itemsQuery(asOf, useDebounced(sought.trim())), placeholderData: keepPreviousData });
  const chosen = useItem(value, asOf);
  const items = [...(chosen === undefined ? [] : [chosen]), ...(data?.items ?? []).filter(({ code }) => code !== chosen?.code)];
  return (
    <Select
      allowClear
      value={value ?? null}
      aria-label="按职权事项筛选"
      placeholder="职权事项"
      showSearch={{ filterOption: false, onSearch: setSought }}
      loading={isFetching}
      popupMatchSelectWidth={false}
      notFoundContent={isFetching ? '正在查找…' : '清单中没有符合的事项'}
      options={items.map(({ code, name }) => ({ value: code, label: name }))}
      onChange={(code: string | undefined) => onChange(code)}
    />
  );
};
