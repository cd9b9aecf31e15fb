import { Descriptions } from 'antd';
import type { Handoff } from '../../api/types';
import { nameOf } from '../../wording/code-set';
import { urgencyReasons } from '../../wording/handoff-codes';

/** What is about to be decided, so that nobody has to look it up behind the form. */
export const HandoffSummary = ({ handoff }: { readonly handoff: Handoff }) => {
  const { from, to, reasonName, explanation, legalBasis, urgency, urgencyReason, materials, goods, receiverReason } = handoff;
  const items = [
    ['移送', `${from.name} → ${to.name}`],
    ['移送理由', reasonName],
    ['移送说明', explanation],
    ['移送依据', legalBasis],
    ...(receiverReason === undefined ? [] : [['选择该机关的理由', receiverReason] as const]),
    ['缓急', urgency === 'urgent' ? `紧急：${nameOf(urgencyReasons, urgencyReason ?? '')}` : '一般'],
    ['随案材料', `${materials.length} 项`],
    ['涉案物品', goods.length === 0 ? '无' : `${goods.length} 项`],
  ] as const;
  return (
    <Descriptions
      className="handoff-summary"
      size="small"
      column={1}
      bordered
      items={items.map(([label, children]) => ({ key: label, label, children: <span className="pre-line">{children}</span> }))}
    />
  );
};
