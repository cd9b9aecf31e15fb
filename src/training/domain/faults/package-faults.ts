import type { HandoffId } from '../../../kernel/ids.js';
import type { CaseEvent, GoodsCountersign, Handoff, OpenFile } from '../../../case-file/index.js';
import { type EventOf, type FaultStep, detector } from './record-fault.js';

/** 移送材料和物品清单: a county default after 阜城县, on which the deciders refuse what they see at once. */
const PACKAGE = { rule: 'SY-PACKAGE', model: 'FC-2' } as const;
/** A county default after 公安机关办理刑事案件程序规定 180. */
const ASK_FIRST = 'SY-SUPREQ';

const handoffIn = ({ handoffs }: OpenFile, id: HandoffId): Handoff | undefined => handoffs.find(({ handoffId }) => handoffId === id);
const sendingOf = (earlier: readonly CaseEvent[], id: HandoffId): number =>
  earlier.findLastIndex((event) => event.type === 'HandoffSent' && event.data.handoffId === id) + 1;

/** The step that sent the package; what came by a designation was sent by none, and then the step that shows it stands for itself. */
const sending = ({ data }: EventOf<'HandoffReceived' | 'SupplementProvided' | 'HandoffAccepted'>, step: FaultStep): number =>
  sendingOf(step.earlier, data.handoffId) || step.version;

/** Registered after the draft and sent with it all the same: the list does not know of them. */
export const goodsNotListed = detector({
  kind: 'goods-not-listed',
  looksAt: ['HandoffSent'],
  find: ({ data }, { before }) => {
    const listed = handoffIn(before, data.handoffId)?.content.goods.map(({ goodsId }) => goodsId);
    const left = listed === undefined ? [] : before.goods.filter(({ goodsId }) => !listed.includes(goodsId));
    return left.length === 0
      ? []
      : [{ ...PACKAGE, explanation: `移送的物品清单漏列了已经登记的物品：${left.map(({ name }) => name).join('、')}。` }];
  },
});

const differing = (file: OpenFile, goods: readonly GoodsCountersign[]): string =>
  goods
    .filter(({ asListed }) => !asListed)
    .map(({ goodsId, note = '' }) => `${file.goods.find((one) => one.goodsId === goodsId)?.name ?? '物品'}（${note}）`)
    .join('、');

/** What was counted is not what the list says. */
const countOf = ({ data }: EventOf<'HandoffReceived'>, before: OpenFile): string | undefined => {
  const content = handoffIn(before, data.handoffId)?.content;
  if (content === undefined) return undefined;
  const goods = content.goods.filter(({ fate }) => fate === 'handed-over').length;
  const materials = content.materials.length;
  if (data.goodsCount === goods && data.materialsCount === materials) return undefined;
  return `清单列物品 ${goods} 项、材料 ${materials} 件，签收时实到物品 ${data.goodsCount} 项、材料 ${data.materialsCount} 件`;
};

/** Counted or countersigned otherwise than listed. */
export const arrivedOtherwise = detector({
  kind: 'arrived-otherwise',
  looksAt: ['HandoffReceived', 'HandoffAccepted'],
  faulty: sending,
  find: (event, { before }) => {
    if (event.type === 'HandoffReceived') {
      const count = countOf(event, before);
      return count === undefined ? [] : [{ ...PACKAGE, explanation: `移送的清单与实物不符：${count}。` }];
    }
    const goods = differing(before, event.data.goods);
    return goods === '' ? [] : [{ ...PACKAGE, explanation: `移送的清单与实物不符：${goods}。` }];
  },
});

/** Conceded by the sender, who supplied it, or noted by the receiver, who took the case without it. */
export const packageIncomplete = detector({
  kind: 'package-incomplete',
  looksAt: ['SupplementProvided', 'HandoffAccepted'],
  faulty: sending,
  find: (event, { before }) => {
    const asked = handoffIn(before, event.data.handoffId)?.supplement?.missing ?? [];
    const missing = event.type === 'SupplementProvided' ? asked.join('、') : (event.data.defects ?? '').trim().replace(/。$/u, '');
    return missing === '' ? [] : [{ ...PACKAGE, explanation: `移送时材料不齐：${missing}。` }];
  },
});

/** The time to ask for what is missing ran, and the case was sent back without asking: asking ends that time. */
export const returnedWithoutAsking = detector({
  kind: 'returned-without-asking',
  looksAt: ['HandoffObjected'],
  find: ({ data }, { before }) => {
    const window = before.clocks.find(({ clock }) => clock === `supplement-window:${data.handoffId}`);
    const open = window?.status === 'running' && data.occurredAt <= window.due.due;
    return data.ground === 'materials-insufficient' && open
      ? [{ rule: ASK_FIRST, explanation: '以材料不全为由提出异议，事先没有一次性列明并要求补正。' }]
      : [];
  },
});
