import { type LocalDate } from '../../kernel/time.js';
import { type Rule } from '../domain/rule.js';
import { type Instrument, WAYSTOWORK, article, clock } from './instrument.js';

const MARA: Instrument = {
  source: '《农业行政处罚程序规定》（2021年修订）',
  url: WAYSTOWORK,
  binding: 'national',
  verified: true,
  effectiveFrom: '2022-02-01' as LocalDate,
};

/** 农业农村. */
export const AGRICULTURE_RULES: readonly Rule[] = [
  clock(MARA, [7, 'working-day'], {
    id: 'MARA-16',
    mechanism: 'dispute',
    name: '管辖协商（农业农村）',
    article: '第十六条、第八十九条',
    obliges: '争议双方',
    startsAt: 'JurisdictionConsultationStarted',
    text: '发生管辖争议的，七个工作日内协商解决。',
  }),
  article(MARA, {
    id: 'MARA-17',
    mechanism: 'case-transfer',
    name: '不得再自行移送（农业农村）',
    article: '第十七条',
    obliges: '受移送机关',
    startsAt: 'HandoffReceived',
    text: '受移送机关有异议的，报共同上一级机关，不得再自行移送。',
  }),
  clock(MARA, [7, 'working-day'], {
    id: 'MARA-18',
    mechanism: 'dispute',
    name: '指定管辖（农业农村）',
    article: '第十八条、第八十九条',
    obliges: '上一级农业农村部门',
    startsAt: 'DesignationRequested',
    text: '上一级收到材料后七个工作日内书面决定管辖。',
  }),
  article(MARA, {
    id: 'MARA-19',
    mechanism: 'consultation',
    name: '协助函与协查函（农业农村）',
    article: '第十九条',
    obliges: '被请求机关',
    startsAt: 'ConsultationRequested',
    text: '向其他机关发协助函，向外地农业农村部门发协查函；收到协查函的应当协助并及时告知结果。',
  }),
  clock(MARA, [15, 'day'], {
    id: 'MARA-20',
    mechanism: 'case-transfer',
    name: '吊销案件报送（农业农村）',
    article: '第二十条',
    obliges: '办案机关',
    startsAt: 'PenaltyDecided',
    text: '应当由原发证机关吊销许可证的，十五日内把查处结果报送原许可部门。',
  }),
  clock(MARA, [7, 'working-day'], {
    id: 'MARA-29',
    mechanism: 'case',
    name: '线索核查与立案（农业农村）',
    article: '第二十九条、第八十九条',
    obliges: '农业农村部门',
    startsAt: 'LeadReceived',
    text: '七个工作日内核查线索并决定是否立案，可以延长七个工作日。',
    extensions: [{ length: 7, unit: 'working-day', condition: '依该条规定批准' }],
  }),
  clock(MARA, [5, 'working-day'], {
    id: 'MARA-53',
    mechanism: 'roles',
    name: '法制审核（农业农村）',
    article: '第五十三条、第八十九条',
    obliges: '法制审核机构',
    startsAt: 'LegalReviewRequested',
    text: '五个工作日内完成法制审核，情况特殊的可以延长十五日。',
    extensions: [{ length: 15, unit: 'day', condition: '依该条规定批准' }],
    note: '延长的十五日未见列入工作日，按自然日处理（理解适用）。',
  }),
  clock(MARA, [90, 'day'], {
    id: 'MARA-58',
    mechanism: 'case',
    name: '处罚决定（农业农村）',
    article: '第五十八条',
    obliges: '农业农村部门',
    startsAt: 'CaseFiled',
    text: '立案之日起九十日内决定；可以延长三十日，再延长须报上一级批准。',
    extensions: [{ length: 30, unit: 'day', condition: '依该条规定批准' }],
  }),
];
