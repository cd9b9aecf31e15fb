import { Link } from 'react-router';
import type { CaseDetail } from '../../api/types';
import { disputePath } from '../dispute/dispute-path';

interface ToDispute {
  readonly file: CaseDetail;
  readonly disputeId: string;
}

/** The 移送 that a consultation is about or led to. */
export const HandoffLink = ({ file, handoffId }: { readonly file: CaseDetail; readonly handoffId: string }) => {
  const handoff = file.handoffs.find((one) => one.handoffId === handoffId);
  return (
    <Link to={{ hash: 'handoffs' }}>
      {handoff === undefined ? '移送' : `移送：${handoff.from.name} → ${handoff.to.name}（${handoff.stateName}）`}
    </Link>
  );
};

/** The 争议 that it led to. */
export const DisputeLink = ({ file, disputeId }: ToDispute) => {
  const dispute = file.disputes.find((one) => one.disputeId === disputeId);
  return (
    <Link to={disputePath(file.caseId, disputeId)}>
      {dispute === undefined ? '争议协调' : `争议协调：${dispute.kindName}（${dispute.stateName}）`}
    </Link>
  );
};
