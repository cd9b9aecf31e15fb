import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { seesBranches, seesFiles, seesMaterials } from '../../app/entitled';
import { useUser } from '../../app/user-context';
import { materialsQuery } from '../materials/material-queries';
import { branchSearchQuery, fileSearchQuery } from './compare-queries';
import type { Side } from './compare-address';
import { kindWords } from './compare-words';

type Kind = keyof typeof kindWords;
interface Choice {
  readonly value: string;
  readonly label: string;
}
interface Choices {
  readonly label: string;
  readonly options: readonly Choice[];
}

export interface HistorySelectProps {
  readonly side: Side | undefined;
  readonly title: string | undefined;
  readonly onChange: (side: Side) => void;
}

const valueOf = ({ kind, id }: Pick<Side, 'kind' | 'id'>): string => `${kind}:${id}`;

const grouped = (kind: Kind, found: readonly (readonly [id: string, label: string])[]): Choices => ({
  label: kindWords[kind],
  options: found.map(([id, label]) => ({ value: valueOf({ kind, id }), label })),
});

/** Any history that the person may read: a file, a released copy for teaching, a branch. */
export const HistorySelect = ({ side, title, onChange }: HistorySelectProps) => {
  const user = useUser();
  const [q, setQ] = useState('');
  const files = useQuery({ ...fileSearchQuery(q), enabled: seesFiles(user) });
  const materials = useQuery({ ...materialsQuery(), enabled: seesMaterials(user) });
  const branches = useQuery({ ...branchSearchQuery(q), enabled: seesBranches(user) });
  // The list of copies is as long as courses need: it is read whole, and looked through here.
  const copies = (materials.data?.items ?? []).filter(({ state, title: name }) => state === 'released' && name.includes(q.trim()));
  const found = [
    grouped(
      'case',
      (files.data ?? []).map(({ caseId, title: name }) => [caseId, name]),
    ),
    grouped(
      'material',
      copies.map(({ materialId, title: name }) => [materialId, name]),
    ),
    grouped(
      'branch',
      (branches.data ?? []).map(({ branchId, name }) => [branchId, name]),
    ),
  ].filter(({ options }) => options.length > 0);
  const chosen = side === undefined ? undefined : valueOf(side);
  const isListed = chosen === undefined || found.some(({ options }) => options.some(({ value }) => value === chosen));
  return (
    <Select
      aria-label="案卷"
      className="compare-file"
      showSearch={{ filterOption: false, onSearch: setQ }}
      loading={[files, materials, branches].some(({ isFetching }) => isFetching)}
      placeholder={seesFiles(user) ? '输入名称或者案号查找' : '输入名称查找'}
      notFoundContent={q === '' ? '没有可以比对的案卷。' : '没有名称相符的案卷。'}
      value={chosen ?? null}
      options={isListed ? found : [{ value: chosen, label: title ?? '所选案卷' }, ...found]}
      onChange={(value: string | null) => {
        const [kind, id] = value?.split(':') ?? [];
        if (kind !== undefined && id !== undefined) onChange({ kind, id, mode: 'latest' });
      }}
    />
  );
};
