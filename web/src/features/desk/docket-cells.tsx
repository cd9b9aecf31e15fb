import { ArrowRightOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { Link } from 'react-router';
import { overseesOnly } from '../../app/entitled';
import { useUser } from '../../app/user-context';
import { ClockTag } from '../../components/clock-tag';
import type { DocketRow } from '../../api/types';
import { subjectKinds } from '../../wording/case-codes';

interface RowProps {
  readonly row: DocketRow;
}

export const UrgentMark = () => (
  <Tag color="red" variant="solid" title="紧急移送">
    急
  </Tag>
);

/** Title, number and what a clerk recognises the file by. */
export const TitleCell = ({ row }: RowProps) => (
  <div className="docket-title">
    <div>
      {row.handoff?.urgent === true && <UrgentMark />}
      <Link to={`/cases/${row.caseId}`}>{row.title}</Link>
    </div>
    <div className="muted docket-sub">
      {[subjectKinds[row.subject], row.number, row.itemName, row.townshipName, row.parties.join('、')]
        .filter((part) => part !== undefined && part !== '')
        .join(' · ')}
    </div>
  </div>
);

/** The state, and for a handoff who gives to whom. */
export const StateCell = ({ row: { stateName, handoff } }: RowProps) => (
  <div>
    <div>{stateName}</div>
    {handoff !== undefined && (
      <div className="muted docket-sub">
        {handoff.from.name} <ArrowRightOutlined aria-label="移送给" /> {handoff.to.name}
      </div>
    )}
  </div>
);

/** What an organ that has nothing to do is waiting for. */
const idleText = (row: DocketRow, looksOn: boolean): string => {
  if (row.desk === 'done') return '已办结';
  return looksOn ? '由责任机关办理' : '等待对方';
};

export const NextStepCell = ({ row }: RowProps) => {
  const looksOn = overseesOnly(useUser());
  return row.nextStep === undefined ? (
    <span className="muted">{idleText(row, looksOn)}</span>
  ) : (
    <strong className="docket-next">{row.nextStep}</strong>
  );
};

export const ClockCell = ({ row: { clock } }: RowProps) =>
  clock === undefined ? <span className="muted">无进行中的期限</span> : <ClockTag clock={clock} />;
