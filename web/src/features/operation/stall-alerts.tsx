import { Alert } from 'antd';
import type { Follower, OperationStatus } from './operation-types';
import { formatSecond } from '../../components/format';
import { durationText } from './duration-text';
import { stalledIn, waitingText } from './follower-state';

/** What it means when something stands still, and where to look first. */
export const StallAlerts = ({ status }: { readonly status: OperationStatus }) => (
  <div role="alert" className="operation-alerts">
    {stalledIn(status.projections).map((follower) => (
      <StallAlert
        key={follower.name}
        follower={follower}
        at={status.at}
        meaning="列表上显示的是停滞之前的情况，并注明“数据截至”几点；案卷页面、登记和办理不受影响，恢复后列表自动补齐。"
        logLine={`projection ${follower.name} stalls`}
      />
    ))}
    {stalledIn(status.policies).map((follower) => (
      <StallAlert
        key={follower.name}
        follower={follower}
        at={status.at}
        meaning="应当自动进行的动作暂时没有进行；恢复后按顺序补做，不会遗漏。"
        logLine={`policy ${follower.name} stalls`}
      />
    ))}
  </div>
);

interface StallAlertProps {
  readonly follower: Follower;
  readonly at: string;
  readonly meaning: string;
  readonly logLine: string;
}

const StallAlert = ({ follower, at, meaning, logLine }: StallAlertProps) => {
  const { label, stalledSince = at } = follower;
  return (
    <Alert
      type="error"
      showIcon
      title={`${label}停滞 ${durationText(Date.parse(at) - Date.parse(stalledSince))}`}
      description={
        <>
          <p>
            {formatSecond(stalledSince)} 以后没有推进，有 {waitingText(follower)}记录等待。{meaning}
          </p>
          <p>
            先看程序日志里“{logLine}”前后的错误，再看数据库的磁盘是否写满、是否有长时间不结束的操作。重启程序是安全的，会从停下的地方继续。
          </p>
        </>
      }
    />
  );
};
