import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { organsQuery } from '../../api/organs';

export interface TownshipSelectProps {
  /** Division code, 9 digits. */
  readonly value?: string;
  readonly onChange?: (code: string) => void;
  readonly id?: string;
}

/** A place is a township, not its government: 营前镇. */
export const TownshipSelect = ({ value, onChange, id }: TownshipSelectProps) => {
  const { data = [], isPending } = useQuery(organsQuery());
  const townships = data.filter(({ kind }) => kind === 'township-government');
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      value={value ?? null}
      showSearch={{ optionFilterProp: 'label' }}
      loading={isPending}
      placeholder="选择乡镇"
      options={townships.map(({ id: code, name }) => ({ value: code, label: placeName(name) }))}
      {...(onChange === undefined ? {} : { onChange: (code: string) => onChange(code) })}
    />
  );
};

export const placeName = (organName: string): string => organName.replace(/人民政府$/u, '');
