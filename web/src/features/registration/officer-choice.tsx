import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { PageLoading } from '../../app/page-loading';
import { officersQuery } from '../../api/organs';
import type { Officer } from '../../api/types';
import { EmptyState } from '../../components/empty-state';
import { QueryProblem } from '../../components/query-problem';
import { nameOf } from '../../wording/code-set';
import { roleNames } from '../../wording/roles';
import { inOrderOfUse, standingOf } from './officer-standing';

export interface OfficerChoiceProps {
  readonly value?: readonly string[];
  readonly onChange?: (officers: string[]) => void;
  readonly id?: string;
  /** Day on which the certificates have to be in force. */
  readonly on: string;
}

/** The officers of my organ as a list to tick; who may not be named cannot be ticked, and the line says why. */
export const OfficerChoice = ({ value = [], onChange, id, on }: OfficerChoiceProps) => {
  const officers = useQuery(officersQuery(on));
  if (officers.error !== null) return <QueryProblem query={officers} />;
  if (officers.data === undefined) return <PageLoading />;
  if (officers.data.length === 0) return <EmptyState text="本机关没有登记执法人员，请联系系统管理员。" />;
  const toggle = (officer: string, chosen: boolean): void =>
    onChange?.(chosen ? [...value, officer] : value.filter((one) => one !== officer));
  return (
    <div {...(id === undefined ? {} : { id })} role="group" aria-label="办案人员" className="officer-choice">
      {inOrderOfUse(officers.data, on).map((officer) => (
        <Line
          key={officer.id}
          officer={officer}
          on={on}
          chosen={value.includes(officer.id)}
          onToggle={(chosen) => toggle(officer.id, chosen)}
        />
      ))}
    </div>
  );
};

interface LineProps {
  readonly officer: Officer;
  readonly on: string;
  readonly chosen: boolean;
  readonly onToggle: (chosen: boolean) => void;
}

/** One who was ticked and then lost the right, because the date was changed, can still be unticked. */
const Line = ({ officer, on, chosen, onToggle }: LineProps) => {
  const { may, why } = standingOf(officer, on);
  return (
    <Checkbox checked={chosen} disabled={!may && !chosen} onChange={({ target }) => onToggle(target.checked)}>
      <strong>{officer.name}</strong> <span className="muted">{officer.roles.map((role) => nameOf(roleNames, role)).join('、')}</span>
      <div className={may ? 'muted' : 'officer-refused'}>{why}</div>
    </Checkbox>
  );
};
