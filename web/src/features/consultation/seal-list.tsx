import { CheckCircleFilled, ClockCircleOutlined } from '@ant-design/icons';
import type { OrganRef, Schemas } from '../../api/types';
import { formatInstant } from '../../components/format';

interface SealListProps {
  /** 盖章 or 签署 */
  readonly act: string;
  readonly seals: readonly Schemas['SealDto'][];
  readonly missing: readonly OrganRef[];
}

/** Who has put the seal or the name to it, and whose is missing. */
export const SealList = ({ act, seals, missing }: SealListProps) => (
  <ul className="seal-list">
    {seals.map(({ organ, officer, at }) => (
      <li key={organ.id} className="sealed">
        <CheckCircleFilled aria-hidden /> {organ.name} 已{act}
        <span className="muted">
          （{officer.name}，{formatInstant(at)}）
        </span>
      </li>
    ))}
    {missing.map(({ id, name }) => (
      <li key={id}>
        <ClockCircleOutlined aria-hidden /> {name} 未{act}
      </li>
    ))}
  </ul>
);
