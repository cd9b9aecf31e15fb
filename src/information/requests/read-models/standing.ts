import type { OrganId } from '../../../kernel/ids.js';
import { type Share, openDispute } from '../../domain/requests/share.js';

/** Whose turn it is, and what for. */
export interface Turn {
  readonly organs: readonly OrganId[];
  /** In Chinese; undefined when nobody has to do anything. */
  readonly step?: string;
}

const NOBODY: Turn = { organs: [] };

export const turnOf = (share: Share): Turn => {
  const { requester, provider, authority, extension, corrections, misuse } = share;
  const dispute = openDispute(share);
  if (dispute?.stage === 'coordinating') return { organs: [authority], step: '协调共享争议' };
  if (dispute?.stage === 'deciding') return { organs: dispute.government === undefined ? [] : [dispute.government], step: '决定共享争议' };
  switch (share.state) {
    case 'drafted':
      return { organs: [requester], step: '签发申请' };
    case 'requested':
      return extension?.outcome === 'asked'
        ? { organs: [authority, provider], step: '答复延长期限的报告' }
        : { organs: [provider], step: '答复申请' };
    case 'supplement-noticed':
      return { organs: [requester], step: '补充材料或者缩小范围' };
    case 'granted':
      return { organs: [provider], step: '提供信息' };
    case 'delivered':
      return corrections.some(({ answer }) => answer === undefined) ? { organs: [provider], step: '核实校核申请' } : NOBODY;
    case 'suspended':
      return misuse?.report === undefined
        ? { organs: [requester], step: '限期整改并报告' }
        : { organs: [provider, authority], step: '决定恢复或者终止' };
    case 'refused':
      return share.dispute?.stage === 'settled' ? NOBODY : { organs: [requester], step: '协商或者申请协调' };
    case 'terminated':
    case 'recalled':
    case 'withdrawn':
      return NOBODY;
  }
};

/** The tab it stands in. A share that has run out stays in force until a query looks at its last day. */
export const phaseOf = ({ state, dispute }: Share): 'open' | 'in-force' | 'ended' => {
  if (state === 'delivered' || state === 'suspended') return 'in-force';
  if (state === 'terminated' || state === 'recalled' || state === 'withdrawn') return 'ended';
  return state === 'refused' && dispute?.stage === 'settled' ? 'ended' : 'open';
};
