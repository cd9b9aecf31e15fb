import { Tag } from 'antd';
import { Link } from 'react-router';
import { ClockTag } from '../../components/clock-tag';
import { formatInstant } from '../../components/format';
import type { OrderRow } from './intake-types';

interface RowProps {
  readonly row: OrderRow;
}

/** What it is about. */
export const OrderTitleCell = ({ row }: RowProps) => (
  <div className="docket-title">
    <Link to={`/orders/${row.orderId}`} className="order-matter">
      {row.matter}
    </Link>
    <div className="muted docket-sub">
      {[row.number, row.channel.name, row.township.name, `${formatInstant(row.receivedAt)} 收到`].join(' · ')}
    </div>
    {row.urgency === 'emergency' && <Tag color="red">{row.urgencyName}</Tag>}
    {row.repeat && <Tag color="orange">重复反映</Tag>}
    {row.fallback && <Tag>兜底办理</Tag>}
    {row.caseIds.length > 0 && <Tag>已转案卷</Tag>}
  </div>
);

/** Who has it, and what is next. */
export const OrderNextCell = ({ row: { nextStep, stateName, holder } }: RowProps) => (
  <div>
    {nextStep !== undefined && <strong className="docket-next">{nextStep}</strong>}
    <div className={nextStep === undefined ? '' : 'muted docket-sub'}>
      {[stateName === nextStep ? undefined : stateName, holder?.name].filter(Boolean).join(' · ')}
    </div>
  </div>
);

export const OrderClockCell = ({ row: { clock } }: RowProps) =>
  clock === undefined ? <span className="muted">无进行中的期限</span> : <ClockTag clock={clock} />;
