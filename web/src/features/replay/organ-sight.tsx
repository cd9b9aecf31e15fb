import { Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { organsQuery } from '../../api/organs';
import type { User } from '../../api/types';

export interface OrganSightProps {
  readonly user: User;
  readonly value: string | undefined;
  readonly onChange: (organ: string | undefined) => void;
}

/** What one organ could see then: overseers ask it of any, everybody else of their own. */
export const OrganSight = ({ user, value, onChange }: OrganSightProps) => {
  const { data: organs } = useQuery(organsQuery());
  const { organId: own, role } = user.acting ?? {};
  const oversees = role === 'supervisor' || role === 'dispute-officer';
  const offered = (organs ?? []).filter(({ id }) => id === own || oversees);
  if (offered.length === 0) return null;
  return (
    <label className="compare-sight">
      当时看得到什么{' '}
      <Select
        aria-label="查看机关"
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        style={{ minWidth: 240 }}
        placeholder="不限机关"
        value={value ?? null}
        options={offered.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(organ: string | null | undefined) => onChange(organ ?? undefined)}
      />
    </label>
  );
};
