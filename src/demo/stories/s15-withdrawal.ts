import { organId } from '../../kernel/ids.js';
import { type Cast, handling, handoff, on, open, person, record, refused, registrationOf, sendTo } from '../script.js';
import type { Story } from '../story.js';

const scene = (who: Cast, second: boolean) => {
  const found = on('2026-07-20 09:00');
  return registrationOf({
    subject: 'lead',
    title: `露天焚烧秸秆线索${second ? '(情形二，虚构)' : '(虚构)'}`,
    cause: '露天焚烧秸秆',
    township: '360724206',
    address: second ? '平富乡例坪(虚构)' : '平富乡例垄(虚构)',
    facts: '巡查发现稻田焚烧秸秆，已当场制止并扑灭。',
    item: 'HJ-02',
    basis: '《大气污染防治法》第一百一十九条',
    discoveredAt: found,
    parties: [person('吴样辛(虚构)', '99999919720202006X', '平富乡例村(虚构)')],
    officers: [who('pf-jbr1'), who('pf-jbr2')],
    evidence: [record(second ? 'S15b' : 'S15', '现场检查笔录', found, '平富乡稻田', '两名执法人员')],
  });
};
const content = {
  reason: 'no-jurisdiction',
  explanation: '认为秸秆焚烧由生态环境部门处罚。',
  legalBasis: '《大气污染防治法》第一百一十九条',
  receiverReason: '经办人认为应由生态环境部门处理。',
  materials: [
    { kind: 'source-material', name: '巡查记录', copies: 1 },
    { kind: 'evidence', name: '现场检查笔录', copies: 1 },
  ],
  goods: [],
} as const;

const beginning = (who: Cast) =>
  sendTo(
    {
      township: 'pf',
      to: organId('sy-sthj'),
      officers: [who('pf-jbr1'), who('pf-jbr2')],
      drafted: on('2026-07-20 16:00'),
      approved: on('2026-07-21 09:00'),
      sent: on('2026-07-21 10:00'),
    },
    content,
  );

/** S15 撤回: 平富乡 finds the item on its own list and recalls the handoff before it is accepted. */
export const withdrawal = (who: Cast): Story => ({
  id: 'S15',
  title: '撤回',
  steps: [
    open('pf-jbr1', on('2026-07-20 11:00'), scene(who, false)),
    ...beginning(who),
    handoff('sthj-djy', on('2026-07-22 09:00'), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 2 }),
    handoff('pf-fgld', on('2026-07-23 10:00'), {
      type: 'WithdrawHandoff',
      reasons: '核对本乡公布的清单，秸秆焚烧为本乡事项(演示假设)，收回自办。',
      partyTold: false,
    }),
    handling('pf-fgld', on('2026-07-23 15:00'), { type: 'FileCase', officers: [who('pf-jbr1'), who('pf-jbr2')] }),
  ],
});

/** The second run of the story: accepted at once, so that the recall is refused and both talk it over. */
export const withdrawalTooLate = (who: Cast): Story => ({
  id: 'S15b',
  title: '撤回太迟',
  steps: [
    open('pf-jbr1', on('2026-07-20 11:10'), scene(who, true)),
    ...beginning(who),
    handoff('sthj-djy', on('2026-07-22 09:10'), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 2 }),
    handoff('sthj-fgld', on('2026-07-22 16:00'), { type: 'AcceptHandoff', goods: [], measures: [] }),
    refused(
      'handoff/withdraw-after-acceptance',
      handoff('pf-fgld', on('2026-07-24 10:00'), { type: 'WithdrawHandoff', reasons: '核对清单后认为是本乡事项。', partyTold: false }),
    ),
  ],
});
