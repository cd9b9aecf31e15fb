import { organId } from '../../kernel/ids.js';
import { type Cast, handling, handoff, on, open, person, record, registrationOf, sendTo } from '../script.js';
import { seedId } from '../seed-ids.js';
import type { Story } from '../story.js';

/** S02 补正: 营前镇 → 水利局, river sand; one supplement, a preservation that must not lapse. */
export const supplement = (who: Cast): Story => {
  const officers = [who('yq-jbr1'), who('yq-jbr2')] as const;
  const found = on('2026-04-01 09:40');
  const goodsId = seedId('S02', 'goods');
  const preserved = seedId('S02', 'preservation');
  return {
    id: 'S02',
    title: '补正',
    steps: [
      open(
        'yq-jbr1',
        on('2026-04-01 11:30'),
        registrationOf({
          subject: 'case',
          title: '李样乙(虚构)涉嫌未经批准采砂案',
          cause: '未经批准在河道管理范围内采砂',
          township: '360724103',
          address: '营前镇例河(虚构)右岸',
          facts: '检查河道垃圾时发现李样乙(虚构)未经批准采砂，现场有采砂机具一台，已先行登记保存。',
          item: 'SL-01',
          basis: '《河道管理条例》第二十五条、第四十四条',
          discoveredAt: found,
          parties: [person('李样乙(虚构)', '999999199002150029', '营前镇例村(虚构)2组')],
          officers,
          evidence: [
            record('S02', '现场检查笔录', found, '营前镇例河(虚构)右岸', '两名执法人员'),
            record('S02', '现场录像', found, '营前镇例河(虚构)右岸', '两名执法人员', 'audio-visual'),
          ],
          goods: [{ goodsId, name: '采砂机具', quantity: 1, unit: '台', condition: '完好', storedAt: '营前镇例河(虚构)右岸就地保存' }],
          measures: [
            {
              measureId: preserved,
              kind: 'preservation',
              documentNumber: '犹营存〔2026〕例1号',
              object: '采砂机具一台',
              from: on('2026-04-01 10:20'),
            },
          ],
        }),
      ),
      ...sendTo(
        {
          township: 'yq',
          to: organId('sy-sl'),
          officers,
          drafted: on('2026-04-01 15:00'),
          approved: on('2026-04-01 17:00'),
          sent: on('2026-04-02 09:00'),
        },
        {
          reason: 'no-jurisdiction',
          explanation: '河道采砂由县水利局处罚，乡镇只承接河道垃圾事项。',
          legalBasis: '《河道管理条例》第四十四条、《水行政处罚实施办法》',
          materials: [
            { kind: 'investigation-report', name: '调查报告', copies: 1 },
            { kind: 'records', name: '现场检查笔录、录像', copies: 2 },
            { kind: 'goods-list', name: '涉案物品清单', copies: 2 },
          ],
          goods: [{ goodsId, fate: 'handed-over' }],
        },
      ),
      handoff('sl-djy', on('2026-04-02 14:30'), { type: 'ReceiveHandoff', goodsCount: 1, materialsCount: 3 }),
      handoff('yq-djy', on('2026-04-02 16:00'), { type: 'NotifyPartyOfTransfer', method: '直接送达' }),
      handoff('sl-jbr1', on('2026-04-03 09:30'), {
        type: 'RequestSupplement',
        missing: ['采砂量测算', '现场检查笔录第二名执法人员签名'],
        reason: '缺少采砂量，笔录只有一名执法人员签名，不能核实。',
      }),
      handoff('yq-jbr2', on('2026-04-08 10:00'), {
        type: 'ProvideSupplement',
        provided: ['采砂量测算表', '两名执法人员签名的现场检查笔录'],
      }),
      handoff('sl-fgld', on('2026-04-09 10:00'), {
        type: 'AcceptHandoff',
        goods: [{ goodsId, asListed: true }],
        measures: [{ measureId: preserved, decision: 'reissue', note: '由县水利局另行登记保存，原措施同日解除。' }],
      }),
      handling('sl-jbr1', on('2026-04-10 09:00'), {
        type: 'TakeMeasure',
        measure: {
          measureId: seedId('S02', 'own preservation'),
          kind: 'preservation',
          documentNumber: '犹水存〔2026〕例1号',
          object: '采砂机具一台',
          from: on('2026-04-10 09:00'),
        },
      }),
      handling('yq-jbr1', on('2026-04-10 10:00'), {
        type: 'EndMeasure',
        measureId: preserved,
        outcome: 'replaced',
        reason: '县水利局已另行登记保存。',
      }),
      handoff('yq-fgld', on('2026-04-10 11:00'), { type: 'CloseSenderCase', reason: '县水利局已接收。' }),
      handling('sl-jbr1', on('2026-04-20 10:00'), {
        type: 'EndMeasure',
        measureId: seedId('S02', 'own preservation'),
        outcome: 'decided',
        reason: '已在七个工作日内作出处理决定，转为随案保管。',
      }),
      handling('sl-fgld', on('2026-04-22 10:00'), { type: 'FileCase', officers: [who('sl-jbr1'), who('sl-jbr2')] }),
    ],
  };
};
