import { useQuery } from '@tanstack/react-query';
import { Badge } from 'antd';
import { Link } from 'react-router';
import { formatInstant } from '../../components/format';
import { nameOf } from '../../wording/code-set';
import { waitingNames, waitingPaths } from '../../wording/waiting-codes';
import { waitingQuery } from './waiting-query';
import './docket.css';

interface WaitingStripProps {
  /** What the page itself lists. */
  readonly here?: keyof typeof waitingNames;
}

/** What waits for the person beside the case files; nothing at all when nothing does. */
export const WaitingStrip = ({ here }: WaitingStripProps) => {
  const { data } = useQuery(waitingQuery);
  const items = data?.items.filter(({ kind, waiting }) => waiting > 0 && kind !== here) ?? [];
  if (items.length === 0) return null;
  return (
    <ul className="waiting-strip no-print" aria-label="其他待办">
      {items.map(({ kind, waiting, overdue, nextDue }) => (
        <li key={kind}>
          <Link to={waitingPaths[kind] ?? '/'}>
            {nameOf(waitingNames, kind)} <Badge count={waiting} overflowCount={999} color={overdue > 0 ? '#b3261e' : '#6b7681'} />
          </Link>
          {overdue > 0 && <strong>其中逾期 {overdue} 件</strong>}
          {overdue === 0 && nextDue !== undefined && <span className="muted">最近到期 {formatInstant(nextDue)}</span>}
        </li>
      ))}
    </ul>
  );
};
