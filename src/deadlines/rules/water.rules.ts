import { type LocalDate } from '../../kernel/time.js';
import { type Rule } from '../domain/rule.js';
import { CHINESE_LAWS, type Instrument, article, clock } from './instrument.js';

const MWR: Instrument = {
  source: '《水行政处罚实施办法》（2023年）',
  url: CHINESE_LAWS,
  binding: 'national',
  verified: true,
  effectiveFrom: '2023-05-01' as LocalDate,
};

/** 水利. */
export const WATER_RULES: readonly Rule[] = [
  article(MWR, {
    id: 'MWR-5',
    mechanism: 'jurisdiction',
    name: '乡镇行使水行政处罚权',
    article: '第五条',
    obliges: '乡镇人民政府',
    text: '省级决定行使水行政处罚权的乡镇，可以用自己的名义处罚。',
  }),
  clock(MWR, [7, 'working-day'], {
    id: 'MWR-12a',
    mechanism: 'dispute',
    name: '管辖协商（水利）',
    article: '第十二条',
    obliges: '争议双方',
    startsAt: 'JurisdictionConsultationStarted',
    text: '管辖有争议的，七个工作日内协商。',
  }),
  clock(MWR, [7, 'working-day'], {
    id: 'MWR-12b',
    mechanism: 'dispute',
    name: '指定管辖（水利）',
    article: '第十二条',
    obliges: '共同上一级水行政部门',
    startsAt: 'DesignationRequested',
    text: '七个工作日内作出管辖决定，并监督执行。',
  }),
  clock(MWR, [10, 'working-day'], {
    id: 'MWR-29',
    mechanism: 'case',
    name: '线索核查与立案（水利）',
    article: '第二十九条',
    obliges: '水行政处罚机关',
    startsAt: 'LeadReceived',
    text: '对包括移送在内的线索，十个工作日内核查，可以延长五个工作日。',
    extensions: [{ length: 5, unit: 'working-day', condition: '依该条规定批准' }],
  }),
  clock(MWR, [24, 'hour'], {
    id: 'MWR-32',
    mechanism: 'emergency',
    name: '当场登记保存补办批准（水利）',
    article: '第三十二条',
    obliges: '执法人员',
    startsAt: 'EvidenceRegisteredForPreservation',
    text: '情况紧急当场先行登记保存的，二十四小时内报告并补办手续。',
  }),
  article(MWR, {
    id: 'MWR-39',
    mechanism: 'roles',
    name: '调查与审核分离（水利）',
    article: '第三十九条',
    obliges: '水行政处罚机关',
    text: '案件调查人员不得同时担任法制审核人员。',
  }),
  clock(MWR, [90, 'day'], {
    id: 'MWR-43',
    mechanism: 'case',
    name: '处罚决定（水利）',
    article: '第四十三条',
    obliges: '水行政处罚机关',
    startsAt: 'CaseFiled',
    text: '立案之日起九十日内决定，可以延长不超过六十日。',
    extensions: [{ length: 60, unit: 'day', condition: '依该条规定批准' }],
  }),
  article(MWR, {
    id: 'MWR-56',
    mechanism: 'case-transfer',
    name: '移送被受理后结案（水利）',
    article: '第五十六条',
    obliges: '移送机关',
    startsAt: 'HandoffAccepted',
    text: '案件已经移送管辖并且对方依法受理的，移送机关才能结案。',
  }),
  article(MWR, {
    id: 'MWR-60',
    mechanism: 'case-transfer',
    name: '移送协作机制（水利）',
    article: '第六十条',
    obliges: '县水利局',
    text: '水行政处罚权交由乡镇行使的，县级水行政部门应当与乡镇建立案件移送和协调协作机制。',
  }),
  article(MWR, {
    id: 'MWR-63',
    mechanism: 'case',
    name: '随权适用（水利）',
    article: '第六十三条',
    obliges: '乡镇；综合执法部门',
    text: '其他机关行使水行政处罚权的，适用本办法。',
  }),
];
