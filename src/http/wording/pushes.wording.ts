import { ROLE_NAMES } from '../../kernel/role-names.js';
import type { Wordings } from './wording.js';

const ROLES: Readonly<Record<string, string>> = ROLE_NAMES;
const STATES: Readonly<Record<string, string>> = { drafted: '待推送', pushed: '已推送', dropped: '不推送' };
const roles = (value: unknown): string => (Array.isArray(value) ? value.map((role) => ROLES[String(role)] ?? String(role)).join('、') : '');

export const pushesWording: Wordings = {
  'push/unknown': { title: '没有这次推送', detail: '没有找到这次推送，请刷新后重试。' },
  'push/not-own-subscription': { title: '不是本机关的订阅', detail: '一个机关只能结束自己的订阅。' },
  'push/not-sender': { title: '不是推送机关', detail: '这一步由推送的机关办理。' },
  'push/not-recipient': { title: '不是接收机关', detail: '这一步由接收推送的机关办理。' },
  'push/role-not-entitled': {
    title: '岗位不能办理这一步',
    detail: ({ step, roles: entitled }) => `「${String(step)}」由${roles(entitled)}办理。`,
  },
  'push/wrong-state': {
    title: '推送当前状态不能办理这一步',
    detail: ({ state, step }) => `推送现为「${STATES[String(state)] ?? String(state)}」，不能办理「${String(step)}」。`,
  },
  'push/no-organ': {
    title: '不是行政机关',
    detail: ({ organ }) => `「${String(organ)}」不能以自己的名义订阅或者接收，请选择乡镇人民政府或者县直部门。`,
  },
  'push/organ-abolished': {
    title: '机关已撤销',
    detail: ({ organ, since }) => `「${String(organ)}」自${String(since)}起不再存在。`,
  },
  'push/fact-in-future': { title: '事实还没有发生', detail: '许可、处罚或者变更的时间不能晚于现在。' },
  'push/document-number-missing': { title: '缺少文号', detail: '推送许可或者处罚信息应当写明决定文书的文号。' },
  'push/personal-data': {
    title: '含有不应推送的个人信息',
    detail: '标题、内容、依据或者当事人名称里有公民身份号码或者手机号码；推送给其他机关的，至多写姓名，请删除号码后重试。',
  },
  'push/own-draft': { title: '拟稿人不能自己签发', detail: '请由另一名负责人核对后推送。' },
  'push/nobody-to-push': { title: '没有接收机关', detail: '没有机关订阅这类信息，请至少指定一个接收机关。' },
  'push/no-extension': { title: '这个期限不能延长', detail: '只有目录变更的期限经主管部门同意可以延长一次，最多五个工作日。' },
  'push/extension-once': { title: '只能延长一次', detail: '这次推送的期限已经延长过。' },
  'push/extension-too-late': { title: '期限已过，不能延长', detail: ({ due }) => `期限已于${String(due)}届满，请尽快推送。` },
  'push/nothing-corrected': { title: '没有更正的内容', detail: '更正后的内容与原来的相同，请修改后再提交。' },
};
