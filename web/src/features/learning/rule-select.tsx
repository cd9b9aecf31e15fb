import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { citationText } from '../../components/citation/citation-text';
import { rulesQuery } from '../clocks/clock-queries';

interface RuleSelectProps {
  readonly value: string | undefined;
  readonly onChange: (rule: string | undefined) => void;
}

/** A rule of the rule book, found by what it says or where it stands; the whole book, whatever the question. */
export const RuleSelect = ({ value, onChange }: RuleSelectProps) => {
  const { data = [], isPending } = useQuery(rulesQuery);
  return (
    <Select
      aria-label="规则"
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      loading={isPending}
      placeholder="按名称或者条文查找"
      {...(value === undefined ? {} : { value })}
      onChange={(rule: string | undefined) => onChange(rule)}
      options={data.map(({ id, name, source, article }) => ({ value: id, label: `${name}，${citationText({ source, article })}` }))}
    />
  );
};
