import { Tag } from 'antd';
import { isBehind } from '../api/behind';
import { useLiveState } from '../api/live-context';
import { countyTimeOf } from './county-time';

interface FreshnessProps {
  /** By how much it lagged behind the record when it was read; absent before that. */
  readonly lagMs: number | undefined;
  readonly readAt: number;
}

/** Says how old what comes from lists is, when that matters. */
export const Freshness = ({ lagMs, readAt }: FreshnessProps) => {
  const lost = useLiveState() === 'lost';
  if (lagMs === undefined || (!isBehind(lagMs) && !lost)) return null;
  const at = countyTimeOf(readAt - lagMs);
  return (
    <Tag color="warning" role="status" className="freshness">
      数据截至 {at.format(at.isSame(countyTimeOf(readAt), 'day') ? 'HH:mm:ss' : 'YYYY-MM-DD HH:mm:ss')}
    </Tag>
  );
};
