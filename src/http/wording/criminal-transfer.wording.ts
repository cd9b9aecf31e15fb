import { CRIMINAL_TRANSFER_STATES } from '../../case-file/index.js';
import { ROLE_NAMES } from '../../kernel/role-names.js';
import type { Wordings } from './wording.js';

const STATES: Readonly<Record<string, string>> = CRIMINAL_TRANSFER_STATES;
const ROLES: Readonly<Record<string, string>> = ROLE_NAMES;
const listed = (value: unknown, names: Readonly<Record<string, string>> = {}): string =>
  Array.isArray(value) ? value.map((one) => names[String(one)] ?? String(one)).join('、') : '';

export const criminalTransferWording: Wordings = {
  'criminal/unknown': { title: '没有这次刑事移送', detail: '本案卷中没有这次涉嫌犯罪移送，请刷新后重试。' },
  'criminal/not-responsible': { title: '不是责任机关', detail: '专案组由案卷当前的责任机关指定。' },
  'criminal/another-underway': { title: '已有一次刑事移送正在办理', detail: '同一案卷同时只办理一次涉嫌犯罪移送，请在该次移送中办理。' },
  'criminal/no-crime-suspected': { title: '尚未记录涉嫌犯罪', detail: '请先办理「发现涉嫌犯罪」，写明涉嫌犯罪的事实。' },
  'criminal/role-not-entitled': {
    title: '岗位不能办理这一步',
    detail: ({ step, roles }) => `「${String(step)}」由${listed(roles, ROLES)}办理。`,
  },
  'criminal/wrong-state': {
    title: '刑事移送当前状态不能办理这一步',
    detail: ({ state, step }) => `刑事移送现为「${STATES[String(state)] ?? String(state)}」，不能办理「${String(step)}」。`,
  },
  'criminal/not-the-organ': { title: '由移送的行政执法机关办理', detail: '这一步由移送涉嫌犯罪案件的行政执法机关办理。' },
  'criminal/not-the-police': { title: '由受移送的公安机关办理', detail: '这一步由收到移送的公安机关办理。' },
  'criminal/not-the-procuratorate': { title: '由检察院办理', detail: '这一步由收到立案监督建议的人民检察院办理。' },
  'criminal/not-the-holder': {
    title: '案件不由本机关办理',
    detail: '这一步由正在办理该案的公安机关、检察院或者法院办理。',
  },
  'criminal/head-decides': {
    title: '须由正职负责人决定',
    detail: '是否移送涉嫌犯罪案件，由本机关正职负责人或者主持工作的负责人决定，副职不能代为决定。',
  },
  'criminal/decider-in-team': { title: '专案组成员不能审批', detail: '决定是否移送的负责人不能同时是提出报告的专案组成员。' },
  'criminal/not-in-team': { title: '不是专案组成员', detail: '移送的书面报告由专案组成员核实后提出。' },
  'criminal/not-a-leader': {
    title: '不能主持工作',
    detail: ({ officer }) => `「${String(officer)}」不是本机关的分管负责人，不能指定为主持工作的负责人。`,
  },
  'criminal/attachment-missing': {
    title: '移送材料不齐',
    detail: ({ missing }) => `移送涉嫌犯罪案件还应当附：${listed(missing)}。`,
  },
  'criminal/not-police': {
    title: '不是公安机关',
    detail: ({ organ }) => `「${String(organ)}」不是公安机关，涉嫌犯罪案件应当移送同级公安机关。`,
  },
  'criminal/not-procuratorate': { title: '不是检察院', detail: ({ organ }) => `「${String(organ)}」不是人民检察院，请重新选择。` },
  'criminal/forward-to-itself': { title: '不能转送给本机关', detail: '请选择有管辖权的其他公安机关。' },
  'criminal/incomplete-is-no-ground': {
    title: '材料不全不是不接受移送的理由',
    detail: '移送材料不全的，应当在二十四小时内通知移送机关补正，不得以此为由不接受移送或者不予立案。',
  },
  'criminal/awaiting-materials': {
    title: '补正期限未满',
    detail: '已经通知移送机关补正，补正材料收到或者补正期限届满以后再决定是否立案。',
  },
  'criminal/number-needed': { title: '请填写立案决定书文号', detail: '复议后决定立案的，请填写立案决定书文号。' },
  'criminal/remedy-too-late': {
    title: '提请的期限已过',
    detail: '提请复议或者建议立案监督应当在接到决定后三日内办理；按自然日和工作日两种读法期限都已届满。',
  },
  'criminal/reasons-awaited': { title: '说明理由的期限未满', detail: '公安机关说明不立案理由或者七日期限届满以后，再决定是否通知立案。' },
  'criminal/already-handed-over': { title: '涉案物品已移交', detail: '不用重复移交。' },
  'criminal/items-unknown': { title: '物品不在清单上', detail: '移交的物品应当是本案涉案物品清单上的物品，每件只列一次。' },
  'criminal/items-left-behind': {
    title: '还有物品没有移交',
    detail: ({ goods }) => `公安机关立案后应当移交全部涉案物品，还缺：${listed(goods)}。`,
  },
  'criminal/party-not-told': {
    title: '须书面告知当事人',
    detail: '查封、扣押的财物随案移送的，应当书面告知当事人，请写明告知的方式和日期。',
  },
  'criminal/not-the-next-organ': {
    title: '送交的机关不对',
    detail: ({ organ }) => `「${String(organ)}」不能接收这一步的案件：公安机关移送检察院审查起诉，检察院向法院提起公诉。`,
  },
  'criminal/not-administrative': {
    title: '不是行政执法机关',
    detail: ({ organ }) => `「${String(organ)}」不能以自己的名义接收行政案件，请选择乡镇人民政府或者县直部门。`,
  },
};
