import { organId } from '../../kernel/ids.js';
import { type Cast, criminalTransfer, handling, on, open, person, record, refused, registrationOf } from '../script.js';
import { seedId } from '../seed-ids.js';
import type { Story } from '../story.js';

const POLICE = organId('sy-ga');
const PROCURATORATE = organId('sy-jcy');

/** S07 行刑衔接: the police decline, uphold, are told to file by the procuratorate, and get the logs. */
export const suspectedFelling = (who: Cast): Story => {
  const officers = [who('ly-jbr1'), who('ly-jbr2')] as const;
  const found = on('2026-03-16 09:20');
  const place = '五指峰乡例坑(虚构)山场';
  const goodsId = seedId('S07', 'goods');
  const seized = seedId('S07', 'seizure');
  const fine = handling('ly-fgld', on('2026-03-18 09:00'), {
    type: 'ConcludeCase',
    result: 'penalty',
    penalties: ['fine'],
    fineFen: 3_000_000,
    decisionNumber: '犹林罚〔2026〕例1号',
    summary: '罚款三万元。',
  });
  return {
    id: 'S07',
    title: '涉嫌犯罪移送',
    steps: [
      open(
        'ly-jbr1',
        on('2026-03-16 11:00'),
        registrationOf({
          subject: 'case',
          title: '孙例戊(虚构)涉嫌滥伐林木案',
          cause: '超过采伐许可证规定的数量采伐林木',
          township: '360724207',
          address: place,
          facts: '与五指峰乡联合巡查时，现场检尺采伐林木立木材积二十六立方米（虚构），超过采伐许可证规定的数量。',
          item: 'LY-03',
          basis: '《森林法》第五十六条、第七十六条',
          discoveredAt: found,
          parties: [person('孙例戊(虚构)', '999999199511110041', '五指峰乡例坑村(虚构)1组')],
          officers,
          evidence: [
            record('S07', '现场检查笔录', found, place, '两名执法人员'),
            record('S07', '检尺野账', found, place, '两名执法人员', 'documentary'),
          ],
          goods: [{ goodsId, name: '原木', quantity: 26, unit: '立方米', condition: '完好', storedAt: '例坑林场(虚构)贮木场' }],
          measures: [
            {
              measureId: seized,
              kind: 'seizure',
              documentNumber: '犹林扣〔2026〕例1号',
              object: '原木二十六立方米',
              from: on('2026-03-16 10:10'),
            },
          ],
        }),
      ),
      handling('ly-fgld', on('2026-03-16 14:00'), { type: 'FileCase', number: '犹林立〔2026〕例7号', officers }),
      handling('ly-jbr1', on('2026-03-16 15:30'), {
        type: 'SuspectCrime',
        facts: '立木材积二十六立方米，超过滥伐林木二十立方米的数量标准（法释〔2023〕8号第六条），涉嫌《刑法》第三百四十五条。',
      }),
      criminalTransfer('ly-zz', on('2026-03-16 16:00'), { type: 'FormTaskTeam', officers }),
      criminalTransfer('ly-jbr1', on('2026-03-17 17:00'), {
        type: 'ReportCrime',
        report: '专案组复核检尺野账和采伐许可证，超证采伐立木材积二十六立方米，建议移送公安机关。',
        offence: '滥伐林木罪',
        legalBasis: '《刑法》第三百四十五条；法释〔2023〕8号第六条',
      }),
      refused('case/crime-suspected', fine),
      refused(
        'criminal/head-decides',
        criminalTransfer('ly-fgld', on('2026-03-18 10:00'), { type: 'ApproveTransfer', opinion: '同意移送。' }),
      ),
      criminalTransfer('ly-zz', on('2026-03-19 10:00'), { type: 'ApproveTransfer', opinion: '同意移送公安机关。' }),
      criminalTransfer('ly-djy', on('2026-03-19 16:00'), {
        type: 'SendToPolice',
        to: POLICE,
        attachments: [
          { kind: 'investigation-report', name: '涉嫌滥伐林木案件情况的调查报告', copies: 1 },
          { kind: 'item-list', name: '涉案物品清单', copies: 2 },
          { kind: 'appraisal', name: '检尺检验报告', copies: 1 },
          { kind: 'other', name: '采伐许可证复印件、现场笔录、照片', copies: 1 },
        ],
      }),
      criminalTransfer('ga-djy', on('2026-03-19 16:30'), { type: 'SignReceipt', note: '材料五项，清点无误。' }),
      refused(
        'criminal/incomplete-is-no-ground',
        criminalTransfer('ga-fgld', on('2026-03-20 09:00'), {
          type: 'DeclineToFile',
          ground: 'materials-incomplete',
          reasons: '缺少立木材积鉴定意见。',
          documentNumber: '犹公（刑）不立字〔2026〕例0号',
          returned: ['案卷一册'],
        }),
      ),
      criminalTransfer('ga-jbr1', on('2026-03-20 10:00'), {
        type: 'RequestMaterials',
        missing: ['立木材积鉴定意见'],
        reason: '检尺检验报告未由鉴定机构出具，请补充鉴定意见。',
      }),
      criminalTransfer('ly-jbr1', on('2026-03-23 15:00'), { type: 'SupplyMaterials', supplied: ['立木材积鉴定意见'] }),
      criminalTransfer('ga-fgld', on('2026-03-26 11:00'), {
        type: 'DeclineToFile',
        ground: 'minor',
        reasons: '当事人有采伐许可证，超采部分系界线认识错误，认为情节显著轻微。',
        documentNumber: '犹公（刑）不立字〔2026〕例1号',
        returned: ['案卷一册', '立木材积鉴定意见'],
      }),
      criminalTransfer('ly-zz', on('2026-03-27 09:30'), {
        type: 'RequestReconsideration',
        reasons: '立木材积已超过司法解释规定的数量标准，界线认识错误不影响数量认定。',
      }),
      criminalTransfer('ga-fgld', on('2026-03-30 16:00'), {
        type: 'DecideReconsideration',
        outcome: 'upheld',
        reasons: '维持原不予立案决定。',
        documentNumber: '犹公复决字〔2026〕例1号',
      }),
      criminalTransfer('ly-zz', on('2026-03-31 10:00'), {
        type: 'ProposeSupervision',
        to: PROCURATORATE,
        reasons: '公安机关不立案的理由与鉴定意见不符，建议进行立案监督。',
      }),
      criminalTransfer('jcy-jbr1', on('2026-04-02 10:00'), { type: 'DemandReasons', documentNumber: '犹检立监要〔2026〕例1号' }),
      criminalTransfer('ga-fgld', on('2026-04-08 15:00'), {
        type: 'ExplainReasons',
        reasons: '认为超采系界线认识错误，情节显著轻微，不需要追究刑事责任。',
      }),
      criminalTransfer('jcy-zz', on('2026-04-13 10:00'), {
        type: 'IssueFilingNotice',
        reasons: '鉴定的立木材积超过数量标准，不立案理由不能成立。',
        documentNumber: '犹检立监通〔2026〕例1号',
      }),
      criminalTransfer('ga-fgld', on('2026-04-22 09:30'), { type: 'FileCriminalCase', number: '犹公（刑）立字〔2026〕例8号' }),
      refused('case/police-filed', { ...fine, at: on('2026-04-23 09:00') }),
      criminalTransfer('ly-jbr1', on('2026-04-24 10:00'), {
        type: 'HandOverItems',
        items: [{ goodsId, note: '原木二十六立方米，现场核对无误' }],
        materials: ['案卷二册', '立木材积鉴定意见'],
        receivedBy: '魏样甲',
        partyTold: '2026-04-24 直接送达《涉案财物移送告知书》',
      }),
    ],
  };
};
