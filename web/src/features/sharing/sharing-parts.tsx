import { useQuery } from '@tanstack/react-query';
import { Badge } from 'antd';
import { NavLink } from 'react-router';
import { sharesInformation, seesPushes } from '../../app/entitled';
import { useUser } from '../../app/user-context';
import { waitingQuery } from '../desk/waiting-query';
import './sharing.css';

const PARTS = [
  { to: '/sharing', kind: 'information-requests', name: '共享申请' },
  { to: '/sharing/pushes', kind: 'pushes', name: '推送与订阅' },
] as const;

/** The two ways in which information is shared, on request and unasked, and what waits in each; for those who have both. */
export const SharingParts = () => {
  const user = useUser();
  const both = sharesInformation(user) && seesPushes(user);
  const { data } = useQuery({ ...waitingQuery, enabled: both });
  if (!both) return null;
  return (
    <nav className="sharing-parts no-print" aria-label="信息共享">
      {PARTS.map(({ to, kind, name }) => (
        <NavLink key={to} to={to} end>
          {name}
          <Badge
            className="sharing-parts-count"
            count={data?.items.find((item) => item.kind === kind)?.waiting ?? 0}
            overflowCount={999}
            color="#b3261e"
          />
        </NavLink>
      ))}
    </nav>
  );
};
