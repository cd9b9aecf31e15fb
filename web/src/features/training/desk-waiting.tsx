import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link } from 'react-router';
import { formatInstant } from '../../components/format';
import { waitingQuery } from '../desk/waiting-query';
import type { MaterialRow } from '../materials/material-queries';

/** Answers are to be marked until their class ends. */
const markingDue = ({ overdue, nextDue }: { readonly overdue: number; readonly nextDue?: string }): string => {
  if (overdue > 0) return `，其中 ${overdue} 份的培训班已经结束`;
  return nextDue === undefined ? '' : `，最近的培训班 ${formatInstant(nextDue)} 结束`;
};

/** What waits in the training: answers to mark, and copies with findings that somebody else has to settle and sign. */
export const DeskWaiting = ({ materials }: { readonly materials: readonly MaterialRow[] }) => {
  const { data } = useQuery(waitingQuery);
  const marking = data?.items.find(({ kind, waiting }) => kind === 'marking' && waiting > 0);
  const drawn = materials.filter(({ state }) => state === 'drawn');
  const findings = drawn.reduce((sum, { openFindings }) => sum + openFindings, 0);
  if (marking === undefined && drawn.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="desk-waiting"
      title="待办"
      description={
        <ul>
          {marking !== undefined && (
            <li>
              <Link to="/training/classes">{marking.waiting} 份作答待评阅</Link>
              <span className="muted">{markingDue(marking)}</span>
            </li>
          )}
          {drawn.length > 0 && (
            <li>
              <Link to="/training/materials">{drawn.length} 份教学案卷待签批</Link>
              <span className="muted">{findings > 0 && `，其中待处理疑点 ${findings} 条`}；由抽取人以外的人核对、签批后，课程才能发布</span>
            </li>
          )}
        </ul>
      }
    />
  );
};
