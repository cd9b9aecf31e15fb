import { type LocalDate } from '../../kernel/time.js';
import { type Rule } from '../domain/rule.js';
import { type Instrument, WAYSTOWORK, article, clock } from './instrument.js';

const HUR: Instrument = {
  source: '《住房和城乡建设行政处罚程序规定》（2022年）',
  url: WAYSTOWORK,
  binding: 'national',
  verified: true,
  effectiveFrom: '2022-05-01' as LocalDate,
};

/** 住房城乡建设、城市管理. The rule itself makes 3, 5, 7, 10 and 15 days working days. */
export const HOUSING_RULES: readonly Rule[] = [
  article(HUR, {
    id: 'HUR-6',
    mechanism: 'case-transfer',
    name: '移送有权机关（住建）',
    article: '第六条',
    obliges: '住建执法机关',
    startsAt: 'CompetenceDoubtConfirmed',
    text: '不属于自己管辖的应当移送有管辖权的机关。',
  }),
  clock(HUR, [7, 'working-day'], {
    id: 'HUR-6a',
    mechanism: 'dispute',
    name: '管辖协商（住建）',
    article: '第六条',
    obliges: '争议双方',
    startsAt: 'JurisdictionConsultationStarted',
    text: '七日内协商并保存协商记录；协商不成报共同上一级。',
    note: '该规定所称七日为工作日。',
  }),
  clock(HUR, [7, 'working-day'], {
    id: 'HUR-6b',
    mechanism: 'dispute',
    name: '指定管辖（住建）',
    article: '第六条',
    obliges: '上一级执法机关',
    startsAt: 'DesignationRequested',
    text: '上一级七日内指定管辖。',
    note: '该规定所称七日为工作日。',
  }),
  clock(HUR, [15, 'working-day'], {
    id: 'HUR-15',
    mechanism: 'case',
    name: '线索核查与立案（住建）',
    article: '第十五条',
    obliges: '住建执法机关',
    startsAt: 'LeadReceived',
    text: '十五日内核查线索，可以延长十日。',
    extensions: [{ length: 10, unit: 'working-day', condition: '依该条规定批准' }],
    note: '该规定把三、五、七、十、十五日都界定为工作日。',
  }),
  clock(HUR, [10, 'working-day'], {
    id: 'HUR-25',
    mechanism: 'roles',
    name: '法制审核（住建）',
    article: '第二十五条',
    obliges: '法制审核机构',
    startsAt: 'LegalReviewRequested',
    text: '十日内完成法制审核。',
    note: '该规定所称十日为工作日。',
  }),
  clock(HUR, [90, 'day'], {
    id: 'HUR-29',
    mechanism: 'case',
    name: '处罚决定（住建）',
    article: '第二十九条',
    obliges: '住建执法机关',
    startsAt: 'CaseFiled',
    text: '立案之日起九十日内决定；可以延长三十日，再延长不超过六十日。',
    extensions: [
      { length: 30, unit: 'day', condition: '依该条规定批准' },
      { length: 60, unit: 'day', condition: '依该条规定再次批准' },
    ],
  }),
];
