import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { organsQuery } from '../api/organs';
import type { Organ } from '../api/types';

interface OrganSelectProps {
  readonly value?: string;
  readonly onChange?: (id: string | undefined) => void;
  readonly id?: string;
  /** Day on which the organs must exist, `YYYY-MM-DD`; today when left out. */
  readonly asOf?: string;
  /** Which organs may be chosen; all that may send and receive when left out. */
  readonly filter?: (organ: Organ) => boolean;
  readonly allowClear?: boolean;
  readonly placeholder?: string;
  /** Where no label stands beside it. */
  readonly 'aria-label'?: string;
  readonly disabled?: boolean;
}

const GROUPS = [
  { label: '乡镇人民政府', holds: ({ level }: Organ) => level === 'township' },
  { label: '县直部门', holds: ({ level }: Organ) => level !== 'township' },
] as const;

const mayHandOff = ({ canHandOff }: Organ): boolean => canHandOff;

/** What both selects of organs show. */
const useOrganOptions = (asOf: string | undefined, filter: (organ: Organ) => boolean) => {
  const { data = [], isPending } = useQuery(organsQuery(asOf));
  const organs = data.filter(filter);
  return {
    showSearch: { optionFilterProp: 'label' },
    loading: isPending,
    notFoundContent: isPending ? '正在加载…' : '没有符合条件的机关',
    options: GROUPS.map(({ label, holds }) => ({
      label,
      options: organs.filter(holds).map(({ id, name, verified }) => ({ value: id, label: verified ? name : `${name}（待核实）` })),
    })).filter(({ options }) => options.length > 0),
  };
};

export const OrganSelect = ({ asOf, filter = mayHandOff, placeholder = '选择机关', allowClear = false, ...rest }: OrganSelectProps) => (
  <Select {...rest} {...useOrganOptions(asOf, filter)} allowClear={allowClear} placeholder={placeholder} />
);

type OrgansSelectProps = Pick<OrganSelectProps, 'id' | 'asOf' | 'filter' | 'placeholder' | 'disabled'> & {
  readonly value?: string[];
  readonly onChange?: (ids: string[]) => void;
};

/** Several organs. */
export const OrgansSelect = ({ asOf, filter = mayHandOff, placeholder = '可选几个机关', ...rest }: OrgansSelectProps) => (
  <Select {...rest} {...useOrganOptions(asOf, filter)} mode="multiple" placeholder={placeholder} />
);
