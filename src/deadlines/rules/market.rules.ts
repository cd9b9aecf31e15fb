import { type LocalDate } from '../../kernel/time.js';
import { type Rule } from '../domain/rule.js';
import { type Instrument, WAYSTOWORK, article, clock } from './instrument.js';

const SAMR: Instrument = {
  source: '《市场监督管理行政处罚程序规定》（2022年修正）',
  url: WAYSTOWORK,
  binding: 'national',
  verified: true,
  effectiveFrom: '2022-09-29' as LocalDate,
};
const COMPLAINTS: Instrument = { source: '《市场监督管理投诉举报处理暂行办法》', url: WAYSTOWORK, binding: 'national', verified: true };

/** 市场监管. */
export const MARKET_RULES: readonly Rule[] = [
  clock(SAMR, [7, 'working-day'], {
    id: 'SAMR-13',
    mechanism: 'dispute',
    name: '管辖协商（市场监管）',
    article: '第十三条',
    obliges: '争议双方',
    startsAt: 'JurisdictionConsultationStarted',
    text: '发生管辖争议的，七个工作日内协商解决。',
  }),
  article(SAMR, {
    id: 'SAMR-14',
    mechanism: 'case-transfer',
    name: '不得再自行移送（市场监管）',
    article: '第十四条',
    obliges: '受移送部门',
    startsAt: 'HandoffReceived',
    text: '受移送部门有异议的，报请共同上一级指定管辖，不得再自行移送。',
  }),
  clock(SAMR, [7, 'working-day'], {
    id: 'SAMR-16',
    mechanism: 'dispute',
    name: '指定管辖（市场监管）',
    article: '第十六条',
    obliges: '上一级市场监管部门',
    startsAt: 'DesignationRequested',
    text: '上一级收到材料后七个工作日内确定管辖部门。',
  }),
  article(SAMR, {
    id: 'SAMR-17',
    mechanism: 'case-transfer',
    name: '及时移送（市场监管）',
    article: '第十七条',
    obliges: '市场监管部门',
    startsAt: 'CompetenceDoubtConfirmed',
    text: '属于其他部门管辖的及时移送；涉嫌犯罪的及时移送并办理交接。',
  }),
  clock(SAMR, [15, 'working-day'], {
    id: 'SAMR-18',
    mechanism: 'case',
    name: '线索核查与立案（市场监管）',
    article: '第十八条',
    obliges: '市场监管部门',
    startsAt: 'LeadReceived',
    text: '发现线索或者收到移送等材料之日起十五个工作日内核查并决定是否立案。',
    extensions: [{ length: 15, unit: 'working-day', condition: '依该条规定批准' }],
  }),
  article(SAMR, {
    id: 'SAMR-23',
    mechanism: 'case-transfer',
    name: '移送证据可用（市场监管）',
    article: '第二十三条',
    obliges: '受移送部门',
    text: '移送机关依职权收集的证据，可以作为本案证据使用。',
  }),
  clock(SAMR, [90, 'day'], {
    id: 'SAMR-64',
    mechanism: 'case',
    name: '处罚决定（市场监管）',
    article: '第六十四条',
    obliges: '市场监管部门',
    startsAt: 'CaseFiled',
    text: '立案之日起九十日内作出处理决定；可以延长三十日，仍需继续延长的由负责人集体讨论。',
    extensions: [{ length: 30, unit: 'day', condition: '依该条规定批准' }],
  }),
  clock(COMPLAINTS, [7, 'working-day'], {
    id: 'SAMR-C14',
    mechanism: 'complaint',
    name: '投诉受理（市场监管）',
    article: '第十四条',
    obliges: '市场监管部门',
    startsAt: 'ComplaintReceived',
    text: '收到投诉七个工作日内决定是否受理。',
  }),
  clock(COMPLAINTS, [5, 'working-day'], {
    id: 'SAMR-C31',
    mechanism: 'complaint',
    name: '告知实名举报人（市场监管）',
    article: '第三十一条',
    obliges: '市场监管部门',
    startsAt: 'FilingDecided',
    text: '作出是否立案的决定后五个工作日内告知实名举报人。',
  }),
];
