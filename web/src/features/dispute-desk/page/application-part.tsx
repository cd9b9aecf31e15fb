import type { Schemas } from '../../../api/types';
import { CitedText } from '../../../components/citation/cited-text';
import { formatInstant } from '../../../components/format';
import { FactsList } from '../../consultation/facts-list';
import { FoldingText } from './folding-text';

interface ApplicationPartProps {
  readonly dispute: Schemas['DisputeDto'];
  readonly claim: Schemas['ClaimDto'];
}

/** 行政执法争议协调申请书, as it was written. */
export const ApplicationPart = ({ dispute, claim }: ApplicationPartProps) => {
  const { officer, facts, claim: request, legalBasis, evidence, urgencyReasonName } = claim;
  return (
    <FactsList
      facts={[
        ['申请机关', `${dispute.applicant.name}，${officer.name} 签署，${formatInstant(dispute.appliedAt)}`],
        ['请求', <FoldingText key="claim" text={request} />],
        ['事实', <FoldingText key="facts" text={facts} />],
        ['依据', <CitedText key="basis" text={legalBasis} on={dispute.appliedAt} />],
        ['证据', evidence.length === 0 ? '没有附证据' : evidence.join('、')],
        urgencyReasonName === undefined ? undefined : ['未经协商的紧急理由', urgencyReasonName],
      ]}
    />
  );
};
