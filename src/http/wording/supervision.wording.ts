import { SUPERVISION_DOCUMENT_NAMES, SUPERVISION_STATES } from '../../case-file/index.js';
import { ROLE_NAMES } from '../../kernel/role-names.js';
import type { Wordings } from './wording.js';

const STATES: Readonly<Record<string, string>> = SUPERVISION_STATES;
const DOCUMENTS: Readonly<Record<string, string>> = SUPERVISION_DOCUMENT_NAMES;
const ROLES: Readonly<Record<string, string>> = ROLE_NAMES;
const roles = (value: unknown): string => (Array.isArray(value) ? value.map((role) => ROLES[String(role)] ?? String(role)).join('、') : '');

export const supervisionWording: Wordings = {
  'supervision/not-over-justice': {
    title: '行政执法监督不督办司法机关',
    detail:
      '公安机关刑事立案、检察院和法院的职责不属于行政执法监督；对不予立案或者逾期有异议的，由移送机关提请复议或者建议检察院立案监督。',
  },
  'supervision/unknown': { title: '没有这件督办', detail: '本案卷中没有这件督办，请刷新后重试。' },
  'supervision/unknown-clock': { title: '没有这个期限', detail: '本案卷中没有这个期限，请刷新后重试。' },
  'supervision/not-supervisor': { title: '由监督机构办理', detail: '督办文书由县司法局或者县人民政府发出，办案机关不能发出。' },
  'supervision/own-organ': { title: '不能督办本机关', detail: '本机关的逾期事项由上一级或者同级人民政府监督。' },
  'supervision/officer-worked-on-case': { title: '监督人员办理过此案', detail: '办理过此案的人员不能监督此案，请由其他监督人员办理。' },
  'supervision/decision-by-government': {
    title: '监督决定由人民政府作出',
    detail: '问题重大或者不按督办函、意见书办理的，报请县人民政府作出监督决定。',
  },
  'supervision/notice-by-government': {
    title: '督办通知书由人民政府发出',
    detail: '《督办通知书》由人民政府或者上级部门发出；监督机构发《督办函》。',
  },
  'supervision/not-issuer': { title: '不是发出文书的机关', detail: '异议和整改情况由发出最近一份文书的机关处理。' },
  'supervision/not-supervised-organ': { title: '不是被督办机关', detail: '异议和整改情况由被督办的机关提出、报送。' },
  'supervision/not-waiting': { title: '不能催办', detail: '催办由监督机构或者等待这项答复、办理的机关发出。' },
  'supervision/role-not-entitled': {
    title: '岗位不能办理这一步',
    detail: ({ step, roles: entitled }) => `「${String(step)}」由${roles(entitled)}办理。`,
  },
  'supervision/wrong-state': {
    title: '督办当前状态不能办理这一步',
    detail: ({ state, step }) => `督办现为「${STATES[String(state)] ?? String(state)}」，不能办理「${String(step)}」。`,
  },
  'supervision/ended': {
    title: '督办已经结束',
    detail: ({ state }) => `督办现为「${STATES[String(state)] ?? String(state)}」，不再办理；有新的问题请另行督办。`,
  },
  'supervision/same-paper-issued': {
    title: '同一种文书已经发出',
    detail: ({ kind }) => `本件督办已有${DOCUMENTS[String(kind)] ?? '同种文书'}；仍不办理的请发下一步文书。`,
  },
  'supervision/already-open': { title: '这项逾期已在督办', detail: '请在已有的督办中办理。' },
  'supervision/not-overdue': { title: '期限没有逾期', detail: ({ due }) => `这项期限至${String(due)}，逾期以后才能督办。` },
  'supervision/no-duty': { title: '这不是应当履行的期限', detail: '这个期限是权利或者有效期，期满没有人逾期。' },
  'supervision/other-organ-owes': { title: '不是这个机关的期限', detail: '这项期限由另一机关承担，请核对被督办机关。' },
  'supervision/organ-not-in-file': {
    title: '该机关与本案卷无关',
    detail: ({ organ }) => `「${String(organ)}」没有参与本案卷，也没有未完成的期限。`,
  },
  'supervision/met-in-time': {
    title: '已在期限内办理',
    detail: '这项职责在期满前已经办理，只是登记较晚，不是逾期，不能督办。',
  },
  'supervision/duty-performed': { title: '已经补办', detail: '这项职责已经办理（逾期），没有需要责令履行的事项。' },
  'supervision/duty-fallen-away': { title: '期限不再计算', detail: '这项期限已经取消或者重新起算，不能就原期限督办。' },
  'supervision/too-early': {
    title: '还在催办期内',
    detail: ({ until }) => `逾期先催办，${String(until)}以后仍不办理的才发督办文书；情况紧急的请写明理由。`,
  },
  'supervision/respond-by-passed': { title: '报送期限不在发文之后', detail: '文书应当载明发文日以后的报送期限。' },
  'supervision/superior-not-told': {
    title: '须抄告上级主管部门',
    detail: ({ organ }) => `「${String(organ)}」实行垂直或者双重领导，文书应当抄告其上一级主管部门。`,
  },
  'supervision/decision-needs-ground': {
    title: '作出决定须有理由',
    detail: '前一份文书的报送期限还没有过去的，请写明问题重大的理由。',
  },
  'supervision/already-objected': { title: '已对这份文书提出异议', detail: '对同一份文书提出一次异议，请等待答复。' },
  'supervision/objection-needs-reasons': { title: '异议须说明理由', detail: '请写明对督办有异议的理由。' },
  'supervision/no-objection': { title: '没有待答复的异议', detail: '被督办机关没有提出异议，或者已经答复。' },
  'supervision/objection-pending': { title: '异议还没有答复', detail: '请先答复被督办机关的异议。' },
};
