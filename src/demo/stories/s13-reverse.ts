import { organId } from '../../kernel/ids.js';
import { type Cast, handling, handoff, on, open, person, record, registrationOf, sendTo } from '../script.js';
import { seedId } from '../seed-ids.js';
import type { Story } from '../story.js';

/** S13 反向移送: 市场监督管理局 → 紫阳乡, a roadside stall; proceeds travel, a township penalty is reported upward. */
export const reverseTransfer = (who: Cast): Story => {
  const officers = [who('scjg-jbr1'), who('scjg-jbr2')] as const;
  const found = on('2026-06-08 08:30');
  const goodsId = seedId('S13', 'fruit');
  return {
    id: 'S13',
    title: '反向移送',
    steps: [
      open(
        'scjg-jbr1',
        on('2026-06-08 15:00'),
        registrationOf({
          subject: 'case',
          title: '周试己(虚构)占道摆摊案',
          cause: '占用道路摆摊设点',
          township: '360724208',
          address: '紫阳乡例圩(虚构)路口',
          facts: '检查时发现周试己(虚构)占用道路摆摊，易腐水果42千克经当事人书面同意先行变卖，留存价款86.00元。',
          item: 'CG-01',
          discoveredAt: found,
          parties: [person('周试己(虚构)', '999999196606060055', '紫阳乡例村(虚构)1组')],
          officers,
          evidence: [
            record('S13', '现场检查笔录', found, '紫阳乡例圩(虚构)路口', '两名执法人员'),
            record('S13', '当事人同意变卖的书面意见', found, '紫阳乡例圩(虚构)路口', '两名执法人员', 'documentary'),
          ],
          goods: [{ goodsId, name: '水果', quantity: 42, unit: '千克', condition: '已变卖', storedAt: '价款存局财务', proceedsFen: 8_600 }],
        }),
      ),
      ...sendTo(
        {
          township: 'scjg',
          to: organId('360724208'),
          officers,
          drafted: on('2026-06-08 16:00'),
          approved: on('2026-06-08 17:00'),
          sent: on('2026-06-09 09:00'),
        },
        {
          reason: 'no-jurisdiction',
          explanation: '该事项已赋权紫阳乡人民政府(演示假设)，价款凭证86.00元随案移交。',
          legalBasis: '《行政处罚法》第二十四条',
          materials: [
            { kind: 'investigation-report', name: '调查报告', copies: 1 },
            { kind: 'records', name: '现场检查笔录和照片', copies: 2 },
            { kind: 'goods-list', name: '涉案物品(款项)清单', copies: 2 },
            { kind: 'proceeds-slip', name: '变卖价款86.00元凭证', copies: 1 },
          ],
          goods: [{ goodsId, fate: 'disposed-with-proceeds', note: '价款86.00元' }],
        },
      ),
      handoff('zy-djy', on('2026-06-09 15:00'), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 4, note: '另收价款86.00元。' }),
      handoff('zy-fgld', on('2026-06-10 10:00'), {
        type: 'AcceptHandoff',
        goods: [{ goodsId, asListed: true, note: '价款86.00元' }],
        measures: [],
      }),
      handoff('scjg-fgld', on('2026-06-10 16:00'), { type: 'CloseSenderCase', reason: '紫阳乡人民政府已接收。' }),
      handling('zy-fgld', on('2026-06-12 10:00'), { type: 'FileCase', officers: [who('zy-jbr1'), who('zy-jbr2')] }),
      handoff('zy-djy', on('2026-06-15 10:00'), { type: 'FeedBackFiling', content: '已于6月12日立案。' }),
      handling('zy-zz', on('2026-07-10 10:00'), {
        type: 'ConcludeCase',
        result: 'penalty',
        penalties: ['fine'],
        fineFen: 20_000,
        decisionNumber: '犹紫罚〔2026〕例1号',
        summary: '罚款200元，变卖价款退还当事人(演示)。',
      }),
      handoff('zy-djy', on('2026-07-14 10:00'), { type: 'FeedBackResult', content: '罚款200元，价款已退还。' }),
      handling('zy-djy', on('2026-07-17 10:00'), { type: 'PublishPenalty', where: '县政府网站行政处罚公示栏' }),
      handling('zy-djy', on('2026-07-20 10:00'), { type: 'ReportPenaltyUp', documentNumber: '犹紫报〔2026〕例1号' }),
      handling('zy-fgld', on('2026-07-21 10:00'), { type: 'CloseCase', reason: '已执行并报送备案。' }),
    ],
  };
};
