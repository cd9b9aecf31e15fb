import { Tag } from 'antd';
import { formatDate } from '../../components/format';
import type { FrameState } from './replay-types';

export const StateOrgans = ({ organs }: { readonly organs: FrameState['organs'] }) => (
  <ul className="replay-state-list">
    {organs.map(({ organ, responsible, number, since, filedAt, notFiledAt, conclusion, closedAt }) => (
      <li key={organ.id}>
        <strong>{organ.name}</strong> {responsible && <Tag color="gold">责任机关</Tag>} {number ?? <span className="muted">未编号</span>}
        <div className="muted">
          {[
            `${formatDate(since)} 起`,
            filedAt === undefined ? undefined : `立案 ${formatDate(filedAt)}`,
            notFiledAt === undefined ? undefined : `不予立案 ${formatDate(notFiledAt)}`,
            closedAt === undefined ? undefined : `结案 ${formatDate(closedAt)}`,
          ]
            .filter((part) => part !== undefined)
            .join('　')}
        </div>
        {conclusion !== undefined && <div>{conclusion.summary}</div>}
      </li>
    ))}
  </ul>
);
