import { organId } from '../../kernel/ids.js';
import { type Instant } from '../../kernel/time.js';
import { epochOf, instantOf } from '../../system-clock.js';
import { type Cast, handoff, open, person, record, registrationOf, sendTo } from '../script.js';
import type { Step, Story } from '../story.js';

/** Working hours on the day that lies so many days before today. */
export const daysBefore = (now: Instant, days: number, hour: number): Instant =>
  instantOf(Math.min(epochOf(`${now.slice(0, 10)}T00:00:00.000+08:00` as Instant) - days * 86_400_000 + hour * 3_600_000, epochOf(now)));

export const landLead = (who: Cast, id: string, days: number, place: string, now: Instant): Step =>
  open(
    'yq-jbr1',
    daysBefore(now, days, 9),
    registrationOf({
      subject: 'lead',
      title: `陈试壬(虚构)涉嫌非法占用土地线索（${place}）`,
      cause: '未经批准非法占用土地',
      township: '360724103',
      address: `营前镇${place}(虚构)`,
      facts: '巡查发现未经批准占用土地堆放建筑材料，已当场劝阻。',
      item: 'TD-03',
      discoveredAt: daysBefore(now, days, 8),
      parties: [person('陈试壬(虚构)', '99999919880808007X', '营前镇例村(虚构)3组')],
      officers: [who('yq-jbr1'), who('yq-jbr2')],
      evidence: [record(id, '现场检查笔录', daysBefore(now, days, 8), `营前镇${place}(虚构)`, '两名执法人员')],
    }),
  );

export const sending = (who: Cast, days: number, now: Instant): readonly Step[] =>
  sendTo(
    {
      township: 'yq',
      to: organId('sy-zrzy'),
      officers: [who('yq-jbr1'), who('yq-jbr2')],
      drafted: daysBefore(now, days, 10),
      approved: daysBefore(now, days, 11),
      sent: daysBefore(now, days, 12),
    },
    {
      reason: 'no-jurisdiction',
      explanation: '非法占用土地由县自然资源局处罚。',
      legalBasis: '《土地管理法》第七十七条',
      materials: [
        { kind: 'source-material', name: '巡查记录', copies: 1 },
        { kind: 'evidence', name: '现场检查笔录', copies: 1 },
      ],
      goods: [],
    },
  );

/**
 * Files that are under way today, so that the desk has something to do: one to be handed over, one to be signed for and
 * one whose answer is overdue for so long, also over a long holiday, that a 督办函 may go out. Their dates follow the day of the
 * first start.
 */
export const currentCases = (who: Cast, now: Instant): readonly Story[] => [
  { id: 'D1', title: '今日待拟稿', steps: [landLead(who, 'D1', 1, '例垅', now)] },
  { id: 'D2', title: '今日待签收', steps: [landLead(who, 'D2', 2, '例坑', now), ...sending(who, 1, now)] },
  {
    id: 'D3',
    title: '答复逾期',
    steps: [
      landLead(who, 'D3', 20, '例背', now),
      ...sending(who, 19, now),
      handoff('zrzy-djy', daysBefore(now, 18, 9), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 2 }),
    ],
  },
];
