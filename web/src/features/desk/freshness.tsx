import { Tag } from 'antd';
import dayjs from 'dayjs';
import { useLiveState } from '../../api/live-context';

/** A list that is less behind than this is as good as now. */
const NOTICEABLE_MS = 2_000;

/** Says how old a list is when that matters. */
export const Freshness = ({ lagMs, readAt }: { readonly lagMs: number; readonly readAt: number }) => {
  const lost = useLiveState() === 'lost';
  if (lagMs <= NOTICEABLE_MS && !lost) return null;
  return <Tag color="warning">数据截至 {dayjs(readAt - lagMs).format('HH:mm:ss')}</Tag>;
};
