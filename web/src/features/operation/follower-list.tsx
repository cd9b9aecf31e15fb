import { Grid, Table, Tag } from 'antd';
import type { Follower } from './operation-types';
import { EmptyState } from '../../components/empty-state';
import { formatSecond } from '../../components/format';
import { stateOf, versionState, waitingText } from './follower-state';

interface FollowerListProps {
  readonly followers: readonly Follower[];
  /** When this was seen. */
  readonly at: string;
  readonly emptyText: string;
}

interface CellProps {
  readonly follower: Follower;
  readonly at: string;
}

const NameCell = ({ follower: { label, name, programVersion } }: CellProps) => (
  <>
    <strong>{label}</strong>
    <div className="muted operation-code">
      {name}
      {programVersion !== undefined && ` · 第 ${programVersion} 版`}
    </div>
  </>
);

const StateCell = ({ follower, at }: CellProps) => {
  const version = versionState(follower);
  const { text, color } = stateOf(follower, at);
  return (
    <>
      <Tag color={color}>{text}</Tag>
      {version !== undefined && <Tag color={version.color}>{version.text}</Tag>}
    </>
  );
};

const WaitingCell = ({ follower }: CellProps) => {
  const { behind, waitingSince } = follower;
  if (behind === 0) return <span className="muted">无</span>;
  return (
    <>
      {waitingText(follower)}
      {waitingSince !== undefined && <div className="muted">最早 {formatSecond(waitingSince)}</div>}
    </>
  );
};

const MovedCell = ({ follower: { movedAt } }: CellProps) =>
  movedAt === undefined ? <span className="muted">未运行过</span> : <>{formatSecond(movedAt)}</>;

const FailuresCell = ({ follower: { failureCount } }: CellProps) =>
  failureCount === 0 ? <span className="muted">无</span> : <strong className="operation-failed">{failureCount} 条</strong>;

const COLUMNS = [
  { title: '名称', width: '32%', Cell: NameCell },
  { title: '状态', width: '22%', Cell: StateCell },
  { title: '等待处理', width: '18%', Cell: WaitingCell },
  { title: '最近推进', width: '18%', Cell: MovedCell },
  { title: '未能处理', width: '10%', Cell: FailuresCell },
] as const;

/** What follows the record: a table, cards on a narrow screen. */
export const FollowerList = ({ followers, at, emptyText }: FollowerListProps) => {
  const wide = Grid.useBreakpoint().md !== false;
  if (followers.length === 0) return <EmptyState text={emptyText} />;
  return wide ? <FollowerTable followers={followers} at={at} /> : <FollowerCards followers={followers} at={at} />;
};

const FollowerTable = ({ followers, at }: Omit<FollowerListProps, 'emptyText'>) => (
  <Table<Follower>
    size="middle"
    rowKey="name"
    pagination={false}
    tableLayout="fixed"
    dataSource={[...followers]}
    columns={COLUMNS.map(({ title, width, Cell }) => ({ title, width, render: (_, follower) => <Cell follower={follower} at={at} /> }))}
  />
);

const FollowerCards = ({ followers, at }: Omit<FollowerListProps, 'emptyText'>) => (
  <ul className="operation-cards">
    {followers.map((follower) => (
      <li key={follower.name}>
        <NameCell follower={follower} at={at} />
        <dl>
          {COLUMNS.slice(1).map(({ title, Cell }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>
                <Cell follower={follower} at={at} />
              </dd>
            </div>
          ))}
        </dl>
      </li>
    ))}
  </ul>
);
