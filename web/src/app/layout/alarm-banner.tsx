import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { operationQuery } from '../../features/operation/operation-queries';
import { stalledOf } from '../../features/operation/follower-state';
import { keepsRunning } from '../entitled';
import { useUser } from '../user-context';

const LOOK_EVERY_MS = 30_000;

/** Tells administrators on every page that something stands still; the page of the operation itself says more. */
export const AlarmBanner = () => {
  const entitled = keepsRunning(useUser());
  const { pathname } = useLocation();
  const { data } = useQuery({ ...operationQuery, refetchInterval: LOOK_EVERY_MS, enabled: entitled });
  const stalled = entitled && data !== undefined ? stalledOf(data) : [];
  return (
    <div aria-live="polite">
      {stalled.length > 0 && pathname !== '/operation' && (
        <div className="alarm-banner">
          运行警报：{stalled.map(({ label }) => label).join('、')}停滞。<Link to="/operation">查看运行状态</Link>
        </div>
      )}
    </div>
  );
};
