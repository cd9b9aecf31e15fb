import { Collapse } from 'antd';
import type { Follower } from './operation-types';
import { formatSecond } from '../../components/format';
import { nameOf } from '../../wording/code-set';
import { eventNames } from '../../wording/events';

interface LeftOutListProps {
  readonly followers: readonly Follower[];
  /** What to do about those of one of them. */
  readonly advice: (follower: Follower) => string;
}

/** Events that could not be digested, by what left them out; what was in them is not shown here. */
export const LeftOutList = ({ followers, advice }: LeftOutListProps) => {
  const failing = followers.filter(({ failureCount }) => failureCount > 0);
  if (failing.length === 0) return null;
  return (
    <Collapse
      className="print-unfold operation-left-out"
      items={failing.map((follower) => ({
        key: follower.name,
        forceRender: true,
        label: `${follower.label}：${follower.failureCount} 条未能处理`,
        children: <LeftOutEvents follower={follower} advice={advice(follower)} />,
      }))}
    />
  );
};

const LeftOutEvents = ({ follower: { failures, failureCount }, advice }: { readonly follower: Follower; readonly advice: string }) => (
  <>
    <p>
      <strong>怎么办：</strong>
      {advice}
    </p>
    <ul className="operation-failures">
      {failures.map(({ position, type, failedAt, error }) => (
        <li key={position}>
          <div>
            {formatSecond(failedAt)} · {nameOf(eventNames, type)}
            {eventNames[type] !== undefined && <span className="muted">（{type}）</span>}
          </div>
          <code className="wrap-anywhere">{error}</code>
          <div className="muted operation-code wrap-anywhere">记录位置 {position}</div>
        </li>
      ))}
    </ul>
    {failureCount > failures.length && <p className="muted">只列出最近 {failures.length} 条。</p>}
  </>
);
