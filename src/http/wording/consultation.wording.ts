import { CONSULTATION_KIND_NAMES, CONSULTATION_STATES } from '../../case-file/index.js';
import { ROLE_NAMES } from '../../kernel/role-names.js';
import type { Wordings } from './wording.js';

const STATES: Readonly<Record<string, string>> = CONSULTATION_STATES;
const KINDS: Readonly<Record<string, string>> = CONSULTATION_KIND_NAMES;
const ROLES: Readonly<Record<string, string>> = ROLE_NAMES;
const roles = (value: unknown): string => (Array.isArray(value) ? value.map((role) => ROLES[String(role)] ?? String(role)).join('、') : '');

export const consultationWording: Wordings = {
  'consultation/criminal-justice-organ': {
    title: '执法协商由行政机关发起',
    detail: '公安机关、检察院、法院在本案卷中办理行刑衔接，不发起执法协商。',
  },
  'consultation/unknown': { title: '没有这次协商', detail: '本案卷中没有这次协商，请刷新后重试。' },
  'consultation/not-party': { title: '不是协商各方', detail: '这一步由参加协商的机关办理。' },
  'consultation/not-asked': { title: '不是被请求机关', detail: '这一步由被请求的机关办理。' },
  'consultation/not-requester': { title: '不是发起机关', detail: '这一步由发起协商的机关办理。' },
  'consultation/role-not-entitled': {
    title: '岗位不能办理这一步',
    detail: ({ step, roles: entitled }) => `「${String(step)}」由${roles(entitled)}办理。`,
  },
  'consultation/wrong-state': {
    title: '协商当前状态不能办理这一步',
    detail: ({ state, step }) => `协商现为「${STATES[String(state)] ?? String(state)}」，不能办理「${String(step)}」。`,
  },
  'consultation/outcome-stands': {
    title: '协商已有结果',
    detail: ({ state }) =>
      `协商已经「${STATES[String(state)] ?? String(state)}」，不再接受答复或者改变结果；有不同意见的可以另行协商或者申请争议协调。`,
  },
  'consultation/other-kind': {
    title: '这类协商没有这一步',
    detail: ({ kind, step }) => `「${KINDS[String(kind)] ?? String(kind)}」不办理「${String(step)}」。`,
  },
  'consultation/nobody-asked': { title: '没有协商对象', detail: '请至少选择一个机关。' },
  'consultation/with-itself': { title: '不能与本机关协商', detail: '请选择其他机关；本机关内部的意见不属于执法协商。' },
  'consultation/asked-twice': { title: '同一机关选了两次', detail: '每个机关只列一次。' },
  'consultation/team-is-no-organ': {
    title: '执法队不是协商主体',
    detail: ({ organ }) => `「${String(organ)}」是内设或者所属机构，协商应当以乡镇人民政府或者县直部门的名义进行。`,
  },
  'consultation/organ-abolished': {
    title: '机关已撤销',
    detail: ({ organ, since }) => `「${String(organ)}」自${String(since)}起不再存在，请选择承接其职权的机关。`,
  },
  'consultation/organ-cannot-consult': {
    title: '该机关不能参加执法协商',
    detail: ({ organ }) => `「${String(organ)}」不是本县的执法机关。`,
  },
  'consultation/already-replied': { title: '本机关已经答复', detail: '一个机关只答复一次；需要补充的，请在协商会议中提出并记录。' },
  'consultation/extension-once': { title: '只能延期一次', detail: '答复已经延期一次，请在写明的日期以前答复，或者说明理由拒绝协助。' },
  'consultation/no-reply-clock': { title: '没有可以延长的期限', detail: '本机关的答复期限没有在运行。' },
  'consultation/extension-too-late': { title: '期限已过，不能延期', detail: ({ due }) => `答复期限已于${String(due)}届满，请尽快答复。` },
  'consultation/reply-date-not-later': {
    title: '答复日期应晚于原期限',
    detail: ({ due }) => `原期限为${String(due)}，延期应写明此后的日期。`,
  },
  'consultation/reply-date-too-late': { title: '延期超过允许的长度', detail: ({ longest }) => `最晚可以延至${String(longest)}。` },
  'consultation/refusal-needs-reasons': { title: '拒绝协助须说明理由', detail: '请书面说明理由。' },
  'consultation/meeting-in-future': { title: '会议时间在将来', detail: '请在会议召开以后记录。' },
  'consultation/all-sides-attend': { title: '须有各方参加人', detail: '协商记录应当写明每一个参加机关的参加人员。' },
  'consultation/view-of-each-side': { title: '须记录各方意见', detail: '协商不成的，应当写明每一个参加机关的意见。' },
  'consultation/dispute-pending': { title: '争议协调期间不能另行协议', detail: '管辖争议已经申请协调，协商一致的请在协调意见书上签署。' },
  'consultation/nothing-to-seal': { title: '还没有协议', detail: '请先由一方提出协议。' },
  'consultation/already-sealed': { title: '本机关已经盖章', detail: '提出协议的机关视为已经盖章。' },
  'consultation/not-sealed-by-all': {
    title: '协议没有各方盖章',
    detail: ({ count }) => `还有 ${String(count)} 个机关没有盖章；协议须经各方盖章才能成立。`,
  },
  'consultation/other-terms': { title: '协议与协商种类不符', detail: '管辖协商约定管辖机关，联合执法会商约定牵头和分工。' },
  'consultation/no-such-power': {
    title: '约定的机关没有这项职权',
    detail: '按照协议当日的权责清单，该机关没有这项职权；协商只能在有权的机关之间确定，不能产生职权。',
  },
  'consultation/lead-no-party': { title: '牵头部门没有参加协商', detail: '请从参加联合执法的机关中确定牵头部门。' },
  'consultation/lead-reason-wrong': {
    title: '牵头理由不符',
    detail: '由发起部门牵头的请选「发起部门」，否则由承担主要监管职责的部门牵头。',
  },
  'consultation/division-incomplete': { title: '分工不完整', detail: '请写明每一个参加机关的分工。' },
};
