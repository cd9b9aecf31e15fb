import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { VerifiedTag } from '../../components/verified-tag';
import { itemsQuery } from '../catalogue/catalogue-queries';
import type { CatalogueItem } from '../catalogue/catalogue-types';
import { useDebounced } from './use-debounced';
import { useItem } from './use-competence';

export interface ItemSelectProps {
  readonly value?: string;
  readonly onChange?: (code: string | undefined) => void;
  readonly id?: string;
  /** Day of the catalogue, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly onItem?: (item: CatalogueItem) => void;
  readonly allowClear?: boolean;
}

/** Searches the catalogue while typing, by name, code, domain or basis. */
export const ItemSelect = ({ value, onChange, id, asOf, onItem, allowClear = false }: ItemSelectProps) => {
  const [search, setSearch] = useState('');
  const { data, isFetching } = useQuery({ ...itemsQuery(asOf, useDebounced(search.trim())), placeholderData: keepPreviousData });
  const known = useItem(value, asOf);
  const found = data?.items ?? [];
  const items = known === undefined || found.some(({ code }) => code === known.code) ? found : [known, ...found];
  const byCode = new Map(items.map((item) => [item.code, item]));
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      value={value ?? null}
      showSearch={{ filterOption: false, onSearch: setSearch }}
      loading={isFetching}
      allowClear={allowClear}
      placeholder="输入事项名称、编码、领域或法条，例如：河道采砂"
      notFoundContent={isFetching ? '正在查找…' : '清单中没有符合的事项'}
      options={items.map(({ code, name }) => ({ value: code, label: name }))}
      optionRender={({ value: code }) => <ItemLine item={byCode.get(String(code))} />}
      onChange={(code: string | undefined) => {
        onChange?.(code);
        const item = byCode.get(code ?? '');
        if (item !== undefined) onItem?.(item);
      }}
    />
  );
};

const ItemLine = ({ item }: { readonly item: CatalogueItem | undefined }) =>
  item === undefined ? null : (
    <div className="item-line">
      <div>
        {item.name} {item.example && <VerifiedTag kind="example" />}
        {!item.example && !item.verified && <VerifiedTag kind="unverified" />}
      </div>
      <div className="muted">
        {item.code} · {item.domain} · {item.legalBasis}
      </div>
    </div>
  );
