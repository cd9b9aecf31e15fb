import { organId } from '../../kernel/ids.js';
import { type Cast, handling, handoff, on, open, record, registrationOf, sendTo, soleTrader } from '../script.js';
import type { Story } from '../story.js';

/** S01 干净移送: 社溪镇 → 市场监督管理局, no food licence; ends with a decision that is fed back. */
export const cleanTransfer = (who: Cast): Story => {
  const officers = [who('shex-jbr1'), who('shex-jbr2')] as const;
  const scjg = [who('scjg-jbr1'), who('scjg-jbr2')];
  const found = on('2026-03-02 09:30');
  return {
    id: 'S01',
    title: '干净移送',
    steps: [
      open(
        'shex-jbr1',
        on('2026-03-02 11:00'),
        registrationOf({
          subject: 'lead',
          title: '示例早点店(虚构)涉嫌无证经营食品线索',
          cause: '未取得食品经营许可从事食品经营',
          township: '360724102',
          address: '社溪镇例圩街(虚构)8号',
          facts: '巡查发现示例早点店(虚构)现场制售早点，不能出示食品经营许可证。现场制作检查笔录，拍照6张。',
          item: 'SC-01',
          basis: '《食品安全法》第一百二十二条',
          discoveredAt: found,
          parties: [soleTrader('示例早点店(虚构)', '王试甲', '999999198501010018', '92999999MA0TEX001L', '社溪镇例圩街(虚构)8号')],
          officers,
          evidence: [
            record('S01', '现场检查笔录', found, '示例早点店(虚构)', '两名执法人员'),
            record('S01', '现场照片', found, '示例早点店(虚构)', '两名执法人员', 'audio-visual', 6),
          ],
        }),
      ),
      ...sendTo(
        {
          township: 'shex',
          to: organId('sy-scjg'),
          officers,
          drafted: on('2026-03-03 09:00'),
          approved: on('2026-03-03 15:00'),
          sent: on('2026-03-04 09:00'),
        },
        {
          reason: 'no-jurisdiction',
          explanation: '食品经营许可为县级事项，没有赋权乡镇。',
          legalBasis: '《行政处罚法》第二十二条、《食品安全法》第一百二十二条',
          materials: [
            { kind: 'source-material', name: '巡查记录', copies: 1 },
            { kind: 'evidence', name: '现场检查笔录和照片', copies: 7 },
          ],
          goods: [],
        },
      ),
      handoff('scjg-djy', on('2026-03-04 10:30'), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 2 }),
      handoff('shex-djy', on('2026-03-04 15:00'), { type: 'NotifyPartyOfTransfer', method: '直接送达' }),
      handoff('scjg-fgld', on('2026-03-05 10:00'), { type: 'AcceptHandoff', goods: [], measures: [] }),
      handoff('shex-fgld', on('2026-03-05 16:00'), { type: 'CloseSenderCase', reason: '县市场监督管理局已接收。' }),
      handling('scjg-fgld', on('2026-03-16 10:00'), { type: 'FileCase', officers: scjg }),
      handoff('scjg-djy', on('2026-03-18 10:00'), { type: 'FeedBackFiling', content: '已于3月16日立案。' }),
      handling('scjg-fgld', on('2026-05-06 09:00'), { type: 'AssignLegalReview', reviewer: who('scjg-shr') }),
      handling('scjg-shr', on('2026-05-15 16:00'), { type: 'PassLegalReview', opinion: '主体适格，程序合法，事实清楚，适用依据正确。' }),
      handling('scjg-zz', on('2026-05-20 10:00'), {
        type: 'ConcludeCase',
        result: 'penalty',
        penalties: ['fine'],
        fineFen: 500_000,
        decisionNumber: '犹市监罚〔2026〕例1号',
        summary: '未取得食品经营许可从事食品经营，依照《食品安全法》第一百二十二条处罚(演示)。',
      }),
      handling('scjg-djy', on('2026-05-22 09:30'), { type: 'PublishPenalty', where: '县政府网站行政处罚公示栏' }),
      handoff('scjg-djy', on('2026-05-25 10:00'), { type: 'FeedBackResult', content: '已于5月20日作出行政处罚决定。' }),
      handling('scjg-fgld', on('2026-05-26 10:00'), { type: 'CloseCase', reason: '处罚决定已执行，结果已反馈。' }),
    ],
  };
};
