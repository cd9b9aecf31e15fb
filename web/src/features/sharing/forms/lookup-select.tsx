import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { catalogueQuery } from '../share-queries';

interface LookupSelectProps {
  readonly item: string;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (field: string) => void;
}

/** The fields by which records of an item may be asked for. */
export const LookupSelect = ({ item, ...rest }: LookupSelectProps) => {
  const { data, isPending } = useQuery(catalogueQuery);
  const found = data?.items.find(({ code }) => code === item);
  const nameOf = (key: string): string => found?.fields.find((field) => field.key === key)?.name ?? key;
  return (
    <Select
      {...rest}
      loading={isPending}
      placeholder="选择查询字段"
      options={(found?.lookup ?? []).map((key) => ({ value: key, label: nameOf(key) }))}
    />
  );
};
