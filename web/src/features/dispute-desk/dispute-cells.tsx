import { Tag } from 'antd';
import { Link } from 'react-router';
import { ClockTag } from '../../components/clock-tag';
import { formatDate } from '../../components/format';
import { disputePath } from '../dispute/dispute-path';
import type { DisputeRow } from './dispute-types';

interface RowProps {
  readonly row: DisputeRow;
}

/** What it is about. */
export const DisputeTitleCell = ({ row }: RowProps) => (
  <div className="docket-title">
    <Link to={disputePath(row.caseId, row.disputeId)}>{row.title}</Link>
    <div className="muted docket-sub">
      {[row.kindName, row.itemName, row.townshipName, `${formatDate(row.appliedAt)} 提出`].join(' · ')}
    </div>
  </div>
);

/** Between whom, and who has the file meanwhile. */
export const PartiesCell = ({ row: { between, applicant, responsibleOrgan, competent } }: RowProps) => (
  <div>
    <ul className="dispute-parties">
      {between.map(({ id, name }) => (
        <li key={id}>
          {name} {id === applicant.id && <Tag>申请</Tag>}
        </li>
      ))}
    </ul>
    <div className="muted docket-sub">
      责任机关：<strong>{responsibleOrgan.name}</strong>
    </div>
    {competent !== undefined && <div className="muted docket-sub">确定由{competent.name}管辖</div>}
  </div>
);

/** Who acts next. */
export const NextCell = ({ row: { nextStep, stateName } }: RowProps) => (
  <div>
    {nextStep !== undefined && <strong className="docket-next">{nextStep}</strong>}
    <div className={nextStep === undefined ? '' : 'muted docket-sub'}>{stateName}</div>
  </div>
);

export const DisputeClockCell = ({ row: { clock, decidedAt } }: RowProps) => {
  if (clock !== undefined) {
    return (
      <>
        <ClockTag clock={clock} /> <span className="muted docket-sub">{clock.organ.name}</span>
      </>
    );
  }
  return <span className="muted">{decidedAt === undefined ? '无进行中的期限' : `${formatDate(decidedAt)} 确定`}</span>;
};
