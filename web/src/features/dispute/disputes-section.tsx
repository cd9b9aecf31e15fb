import type { CaseDetail } from '../../api/types';
import { DisputeCard } from './dispute-card';
import '../consultation/consultation.css';
import './dispute.css';

/** Every 争议 of the file, the newest first. */
export const DisputesSection = ({ file }: { readonly file: CaseDetail }) =>
  file.disputes.length === 0 ? (
    <p className="muted">
      没有争议。协商不成的，由一方申请协调：司法局受理、协调并提出意见，协调不成的报共同的上一级行政机关决定（《行政执法监督条例》第十三条）；共同的上一级行政机关也可以直接指定管辖（《行政处罚法》第二十五条第二款）。
    </p>
  ) : (
    <>
      {file.disputes.toReversed().map((dispute) => (
        <DisputeCard key={dispute.disputeId} dispute={dispute} file={file} />
      ))}
    </>
  );
