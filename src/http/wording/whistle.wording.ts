import { ROLE_NAMES } from '../../kernel/role-names.js';
import type { Wordings } from './wording.js';

const ROLES: Readonly<Record<string, string>> = ROLE_NAMES;
const roles = (value: unknown): string => (Array.isArray(value) ? value.map((role) => ROLES[String(role)] ?? String(role)).join('、') : '');
const STATES: Readonly<Record<string, string>> = {
  drafted: '待审核',
  returned: '已退回',
  reviewed: '已审核',
  blown: '已吹哨',
  closed: '已销哨',
  withdrawn: '已撤回',
};
const SIDES: Readonly<Record<string, string>> = {
  township: '吹哨的乡镇',
  called: '被呼叫的部门',
  dispatch: '派单机构',
  'township-or-dispatch': '吹哨的乡镇或者派单机构',
  party: '吹哨的乡镇或者被呼叫的部门',
};

export const whistleWording: Wordings = {
  'whistle/unknown': { title: '没有这次吹哨', detail: '没有找到这次吹哨，请刷新后重试。' },
  'whistle/township-whistles': { title: '由乡镇吹哨', detail: '吹哨由乡镇人民政府发起；部门之间的事项请用执法协商或者案件移送。' },
  'whistle/head-alone': {
    title: '由乡镇主要负责人审核',
    detail: ({ step }) => `「${String(step)}」须由乡镇主要负责人办理，承办人和分管负责人不能自行吹哨。`,
  },
  'whistle/drafter-reviews': { title: '拟稿人不能自己审核', detail: '拟稿和审核须由两人分别办理，请由另一名主要负责人审核。' },
  'whistle/role-not-entitled': {
    title: '岗位不能办理这一步',
    detail: ({ step, roles: entitled }) => `「${String(step)}」由${roles(entitled)}办理。`,
  },
  'whistle/other-side': {
    title: '不由本机关办理',
    detail: ({ step, side }) => `「${String(step)}」由${SIDES[String(side)] ?? '吹哨各方'}办理。`,
  },
  'whistle/wrong-state': {
    title: '吹哨当前状态不能办理这一步',
    detail: ({ state, step }) => `这次吹哨现为「${STATES[String(state)] ?? String(state)}」，不能办理「${String(step)}」。`,
  },
  'whistle/closed': { title: '已经销哨', detail: ({ step }) => `这次吹哨已经销哨，不能再办理「${String(step)}」；有新情况的请另行吹哨。` },
  'whistle/not-closed': { title: '销哨以后才评哨', detail: '评哨在销哨以后进行，请先办结并销哨。' },
  'whistle/nobody-called': { title: '没有呼叫部门', detail: '请至少选择一个部门，并写明要求它做什么。' },
  'whistle/called-twice': { title: '同一部门选了两次', detail: '每个部门只列一次，要求写在一起。' },
  'whistle/item-twice': { title: '同一事项选了两次', detail: '每个事项只列一次。' },
  'whistle/not-a-department': {
    title: '不是可以呼叫的部门',
    detail: ({ organ }) => `「${String(organ)}」不是县直部门或者派驻本县的执法机关，乡镇不能向它吹哨。`,
  },
  'whistle/organ-abolished': {
    title: '部门已撤销',
    detail: ({ organ, since }) => `「${String(organ)}」自${String(since)}起不再存在，请选择承接其职权的部门。`,
  },
  'whistle/no-hop': {
    title: '不得转派其他机关',
    detail: '被呼叫的部门不能把派单转给第三个机关；认为不属本部门的，请向派单机构提出异议，由它复核。',
  },
  'whistle/objection-to-third-organ': {
    title: '异议只能向派单机构提出',
    detail: '对派单的异议由派单机构复核，不能提给其他机关，也不能在单位之间转来转去。',
  },
  'whistle/believes-itself': { title: '请填写其他机关', detail: '「认为应当办理的机关」应当是本部门以外的机关，拿不准的可以不填。' },
  'whistle/objection-once': { title: '异议已经复核', detail: '对同一次派单只能提出一次异议；复核认为不成立的，请继续办理。' },
  'whistle/no-objection': { title: '没有待复核的异议', detail: '这个部门没有提出异议，或者异议已经复核，请刷新后重试。' },
  'whistle/reviews-own-dispatch': { title: '不能复核自己派的单', detail: '派单的人不能复核对这次派单的异议，请由另一名派单员复核。' },
  'whistle/objection-pending': { title: '异议还没有复核', detail: '还有部门的异议等待派单机构复核，复核以后才能销哨。' },
  'whistle/released': { title: '本部门的派单已解除', detail: '派单机构已经认定异议成立，本部门不再办理这次吹哨。' },
  'whistle/released-not-recalled': {
    title: '不能再次呼叫',
    detail: ({ organ }) => `派单机构已经认定「${String(organ)}」的异议成立，请呼叫其他部门。`,
  },
  'whistle/report-first': { title: '请先报到', detail: '请先登记到场人员和时间，再记录现场处置。' },
  'whistle/in-the-future': { title: '时间在将来', detail: '到场、处置、会商的时间不能晚于现在，请核对后重填。' },
  'whistle/before-the-call': {
    title: '时间太早',
    detail: ({ since }) => `填写的时间早于${String(since).replace('T', ' ')}，那时还没有进行到这一步，请核对后重填。`,
  },
  'whistle/attendee-not-called': {
    title: '有未被呼叫的机关',
    detail: '参加会商的应当是吹哨的乡镇和被呼叫的部门；还需要其他部门的，请先增派。',
  },
  'whistle/meeting-of-one': { title: '会商至少有两方', detail: '请写明每一个参加机关的参加人员。' },
  'whistle/lead-not-called': { title: '牵头部门须在被呼叫的部门中', detail: '请从被呼叫而且没有解除派单的部门中确定牵头部门。' },
  'whistle/first-receiver-leads': {
    title: '首接部门继续牵头',
    detail: '现在牵头的部门提出了异议，复核以前以及复核认为不成立的，仍由它牵头，不能借异议把牵头推给其他部门。',
  },
  'whistle/nobody-overdue': { title: '没有逾期未报到的部门', detail: '只有报到期限已过仍没有报到的部门，才能报县人民政府；请核对后重选。' },
  'whistle/result-of-each': {
    title: '须写明每个部门的结果',
    detail: ({ count }) => `还在办理的部门共${String(count)}个，每个部门写一项结果，已解除派单的不写。`,
  },
  'whistle/never-reported': {
    title: '没有报到的只能记为未解决',
    detail: '没有报到的部门不能记为已解决；记为未解决的，随销哨报县人民政府。',
  },
  'whistle/rates-own': {
    title: '不能评自己的哨',
    detail: '不能评价本机关；审核、吹响这次哨的负责人也不参加乡镇一方的评哨，请由乡镇其他负责人评。',
  },
  'whistle/rates-other-side': { title: '只评对方', detail: '乡镇评被呼叫的部门，部门评吹哨的乡镇，部门之间不互评。' },
  'whistle/reported-rate': { title: '没有报到的部门不评哨', detail: '报到以后了解情况的部门才能评价乡镇。' },
  'whistle/released-not-rated': { title: '异议成立的部门不评', detail: '派单机构认定异议成立的，不得以此评价该部门。' },
  'whistle/rated-once': { title: '已经评过', detail: '每一方对同一对象只评一次，评分登记以后不能更改。' },
  'whistle/points-of-each': {
    title: '须逐项评分',
    detail: ({ side }) => `评价${side === 'township' ? '乡镇须评吹哨准、情况明、配合好' : '部门须评应哨快、处置实、配合好'}，每项1到5分。`,
  },
  'whistle/link-not-party': { title: '不是案卷的机关', detail: '只有案卷的办理机关才能把案卷关联到吹哨。' },
  'whistle/link-unknown': { title: '案卷中没有这一项', detail: '案卷中没有所选的移送或者协商，请刷新后重选。' },
};
