import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { organsQuery } from '../../api/organs';
import { placeName } from '../catalogue/township-select';

interface TownshipsSelectProps {
  readonly id?: string;
  readonly value?: string | string[];
  readonly onChange?: (chosen: string | string[] | undefined) => void;
  /** One place instead of several. */
  readonly single?: boolean;
}

/** Places, none of which is the whole county. */
export const TownshipsSelect = ({ id, value, onChange, single = false }: TownshipsSelectProps) => {
  const { data = [], isPending } = useQuery(organsQuery());
  const townships = data.filter(({ kind }) => kind === 'township-government');
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      {...(single ? {} : { mode: 'multiple' as const })}
      {...(value === undefined ? {} : { value })}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      loading={isPending}
      placeholder="全县"
      options={townships.map(({ id: code, name }) => ({ value: code, label: placeName(name) }))}
      onChange={(chosen: string | string[] | undefined) => onChange?.(chosen)}
    />
  );
};
