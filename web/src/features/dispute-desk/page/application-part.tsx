import { Descriptions } from 'antd';
import type { Schemas } from '../../../api/types';
import { formatInstant } from '../../../components/format';
import { FoldingText } from './folding-text';

interface ApplicationPartProps {
  readonly dispute: Schemas['DisputeDto'];
  readonly claim: Schemas['ClaimDto'];
}

/** 行政执法争议协调申请书, as it was written. */
export const ApplicationPart = ({ dispute, claim }: ApplicationPartProps) => {
  const { officer, facts, claim: request, legalBasis, evidence, urgencyReasonName } = claim;
  const parts = [
    ['申请机关', `${dispute.applicant.name}，${officer.name} 签署，${formatInstant(dispute.appliedAt)}`],
    ['请求', request],
    ['事实', facts],
    ['依据', legalBasis],
    ['证据', evidence.length === 0 ? '没有附证据' : evidence.join('、')],
    ...(urgencyReasonName === undefined ? [] : [['未经协商的紧急理由', urgencyReasonName] as const]),
  ] as const;
  return (
    <Descriptions
      size="small"
      bordered
      column={1}
      className="application"
      items={parts.map(([label, text]) => ({ key: label, label, children: <FoldingText text={text} /> }))}
    />
  );
};
