import { Alert } from 'antd';
import { Link } from 'react-router';
import type { CaseDetail } from '../../api/types';
import { usePosition } from '../../app/user-context';
import { useWorkingDays } from '../clocks/use-working-days';
import { inOrder, isOver } from './in-order';
import { dueText, overdueText } from './overdue-text';
import { supervisionAnchor } from './supervision-anchor';
import type { Supervision } from './supervision-types';
import './supervision.css';

/** The last day for the report: of whatever set one last, a paper or the return of a report. */
const respondByOf = ({ documents, rectifications }: Supervision): string | undefined =>
  [...documents, ...rectifications.flatMap(({ verdict }) => verdict ?? [])]
    .filter(({ respondBy }) => respondBy !== undefined)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .at(-1)?.respondBy;

const demandOf = (supervision: Supervision): string => {
  const { documents, state, due } = supervision;
  if (state === 'rectification-reported') return '整改情况已经报送，等待督办机关确认。';
  const paper = documents.findLast(({ respondBy }) => respondBy !== undefined);
  const respondBy = respondByOf(supervision);
  if (paper !== undefined && respondBy !== undefined) {
    return `${paper.organ.name}以${paper.kindName}（${paper.number}）督办：请依法履行，并在 ${respondBy} 当日结束前报送整改情况${paper.missed ? '；报送期限已过，请立即报送' : ''}。`;
  }
  return due === undefined ? '请立即依法履行，避免升级督办。' : `应于 ${dueText(due)} 前完成，请立即办理，避免升级督办。`;
};

/** At the head of the file of an organ under supervision: what it must do, and until when. */
export const SupervisedNotice = ({ file: { supervisions } }: { readonly file: CaseDetail }) => {
  const position = usePosition();
  const isWorkingDay = useWorkingDays();
  const own = inOrder(supervisions).filter((supervision) => supervision.organ.id === position?.organId && !isOver(supervision));
  return own.map((supervision) => {
    const overdue = overdueText(supervision, isWorkingDay);
    return (
      <Alert
        key={supervision.supervisionId}
        className="supervised-notice"
        type={supervision.state === 'rectification-reported' ? 'info' : 'error'}
        showIcon
        title={`本机关被督办：${supervision.about.name}${overdue === undefined ? '' : `（${overdue}）`}`}
        description={
          <>
            {demandOf(supervision)} <Link to={`#${supervisionAnchor(supervision.supervisionId)}`}>查看督办</Link>
          </>
        }
      />
    );
  });
};
