import { organId } from '../../kernel/ids.js';
import { type Cast, handling, handoff, on, open, record, registrationOf, sendTo, soleTrader } from '../script.js';
import type { Story } from '../story.js';

/** S06 一案多部门: one scene in 梅水乡, three acts, three files; up to the joint action, which needs 执法协商. */
export const oneScene = (who: Cast): Story => {
  const officers = [who('ms-jbr1'), who('ms-jbr2')] as const;
  const found = on('2026-06-01 10:00');
  const sent = {
    township: 'ms',
    officers,
    drafted: on('2026-06-02 15:00'),
    approved: on('2026-06-03 09:00'),
    sent: on('2026-06-03 15:00'),
  } as const;
  const materials = [
    { kind: 'source-material', name: '联合巡查记录', copies: 1 },
    { kind: 'evidence', name: '现场检查笔录和照片', copies: 3 },
  ] as const;
  return {
    id: 'S06',
    title: '一案多部门',
    steps: [
      open(
        'ms-jbr1',
        on('2026-06-01 16:00'),
        registrationOf({
          subject: 'lead',
          title: '样例农家乐(虚构)占道摆摊线索',
          cause: '占用道路摆摊设点',
          township: '360724200',
          address: '梅水乡例江(虚构)河边',
          facts: '联合巡查样例农家乐(虚构)，发现在公共道路上摆设餐桌，并有油烟直排、未取得食品经营许可的情形。',
          item: 'CG-01',
          discoveredAt: found,
          parties: [soleTrader('样例农家乐(虚构)', '钱试丁', '999999197808200030', '91999999MA0TEX002T', '梅水乡例江(虚构)河边')],
          officers,
          evidence: [
            record('S06', '现场检查笔录', found, '样例农家乐(虚构)', '两名执法人员'),
            record('S06', '现场照片', found, '样例农家乐(虚构)', '两名执法人员', 'audio-visual', 8),
          ],
        }),
      ),
      {
        kind: 'split',
        who: 'ms-jbr1',
        at: on('2026-06-01 16:30'),
        file: 'main',
        reason: '三个行为各自独立，分别核对管辖。',
        parts: [
          {
            key: 'fume',
            title: '样例农家乐(虚构)油烟直排线索',
            cause: '餐饮服务业未采取有效措施治理油烟',
            item: 'HJ-01',
            facts: '厨房油烟未经净化直接排放。',
          },
          {
            key: 'licence',
            title: '样例农家乐(虚构)涉嫌无证经营食品线索',
            cause: '未取得食品经营许可从事食品经营',
            item: 'SC-01',
            facts: '现场不能出示食品经营许可证。',
          },
        ],
      },
      handling('ms-fgld', on('2026-06-02 10:00'), { type: 'FileCase', officers }),
      ...sendTo(
        { ...sent, to: organId('sy-sthj'), file: 'fume' },
        {
          reason: 'no-jurisdiction',
          explanation: '油烟治理由生态环境部门处罚。',
          legalBasis: '《行政处罚法》第二十二条',
          materials,
          goods: [],
        },
      ),
      ...sendTo(
        { ...sent, to: organId('sy-scjg'), file: 'licence' },
        {
          reason: 'no-jurisdiction',
          explanation: '食品经营许可由市场监管部门处罚。',
          legalBasis: '《食品安全法》第一百二十二条',
          materials,
          goods: [],
        },
      ),
      handoff('sthj-djy', on('2026-06-04 09:00'), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 2 }, 'fume'),
      handoff('scjg-djy', on('2026-06-04 09:20'), { type: 'ReceiveHandoff', goodsCount: 0, materialsCount: 2 }, 'licence'),
      handoff('scjg-fgld', on('2026-06-04 16:00'), { type: 'AcceptHandoff', goods: [], measures: [] }, 'licence'),
      handoff('sthj-fgld', on('2026-06-05 11:00'), { type: 'AcceptHandoff', goods: [], measures: [] }, 'fume'),
    ],
  };
};
