import { useQueryClient } from '@tanstack/react-query';
import { Select, Tag } from 'antd';
import { chooseActingPosition } from '../../api/credentials';
import type { Position } from '../../api/types';
import { roleNames } from '../../wording/roles';
import { useUser } from '../user-context';

const keyOf = ({ role, organId }: Position): string => `${role}@${organId}`;

/** Which of several positions the page acts in; lists and commands follow. */
export const PositionSwitch = () => {
  const client = useQueryClient();
  const { positions, acting } = useUser();
  if (acting === undefined) return null;
  if (positions.length === 1) return <Tag className="nowrap">{roleNames[acting.role]}</Tag>;
  const severalOrgans = new Set(positions.map(({ organId }) => organId)).size > 1;
  return (
    <Select
      size="small"
      aria-label="以哪个岗位办理"
      value={keyOf(acting)}
      popupMatchSelectWidth={false}
      options={positions.map((position) => ({
        value: keyOf(position),
        label: severalOrgans ? `${roleNames[position.role]} · ${position.organName}` : roleNames[position.role],
      }))}
      onChange={(key) => {
        chooseActingPosition(key);
        void client.invalidateQueries();
      }}
    />
  );
};
