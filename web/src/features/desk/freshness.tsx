import { Tag } from 'antd';
import { useLiveState } from '../../api/live-context';
import { countyTimeOf } from '../../components/county-time';

/** A list that is less behind than this is as good as now. */
const NOTICEABLE_MS = 2_000;

/** Says how old a list is when that matters. */
export const Freshness = ({ lagMs, readAt }: { readonly lagMs: number; readonly readAt: number }) => {
  const lost = useLiveState() === 'lost';
  if (lagMs <= NOTICEABLE_MS && !lost) return null;
  return <Tag color="warning">数据截至 {countyTimeOf(readAt - lagMs).format('HH:mm:ss')}</Tag>;
};
