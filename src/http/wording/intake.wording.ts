import { ROLE_NAMES } from '../../kernel/role-names.js';
import type { Wordings } from './wording.js';

const ROLES: Readonly<Record<string, string>> = ROLE_NAMES;
const roles = (value: unknown): string => (Array.isArray(value) ? value.map((role) => ROLES[String(role)] ?? String(role)).join('、') : '');

export const intakeWording: Wordings = {
  'order/unknown': { title: '没有这件工单', detail: '没有这件工单，请刷新后重试。' },
  'order/role-not-entitled': {
    title: '岗位不能办理这一步',
    detail: ({ step, roles: entitled }) => `「${String(step)}」由${roles(entitled)}办理。`,
  },
  'order/not-the-dispatcher': {
    title: '由派单机构办理',
    detail: '派单、复核、回访和办结由派单员办理；承办单位对派单有异议的向派单机构提出，不能自行转给别的单位。',
  },
  'order/not-the-holder': { title: '由首接单位办理', detail: '这一步由承办本工单的首接单位办理。' },
  'order/not-cooperating': { title: '不是协办单位', detail: '协办结果由派单时确定的协办单位报送给首接单位。' },
  'order/wrong-state': {
    title: '工单当前状态不能办理这一步',
    detail: ({ state, step }) => `工单现为「${String(state)}」，不能办理「${String(step)}」。`,
  },
  'order/number-taken': {
    title: '工单编号已经登记',
    detail: ({ number }) => `编号 ${String(number)} 的工单已经登记，内容与这次填写的不同，请核对编号。`,
  },
  'order/unknown-channel': {
    title: '渠道不在清单中',
    detail: ({ channel }) => `诉求渠道清单在收到当日没有「${String(channel)}」，请选择清单中的渠道；确需增加的由系统管理员登记。`,
  },
  'order/received-in-future': { title: '收到时间晚于现在', detail: '收到时间不能晚于现在，请核对。' },
  'order/organ-cannot-handle': {
    title: '不能派给这个单位',
    detail: ({ organ }) => `${String(organ)}不能以自己的名义办理，请派给它所属的机关。`,
  },
  'order/excluded-organ': {
    title: '不能再派给这个单位',
    detail: ({ organ }) => `已经复核认定不应由${String(organ)}办理，请改派其他单位，工单不在单位之间来回转派。`,
  },
  'order/lead-cooperates': { title: '首接单位不能同时协办', detail: ({ organ }) => `${String(organ)}是首接单位，请从协办单位中去掉。` },
  'order/reason-needed': {
    title: '须写明派单理由',
    detail: ({ organ }) => `${String(organ)}不是查得的有权机关，也不是兜底的发生地乡镇，请写明派给它的理由。`,
  },
  'order/limit-set-by-law': {
    title: '不能自行确定时限',
    detail: ({ family }) => `本工单适用${String(family)}，办理期限依规定计算，不能另行确定。`,
  },
  'order/limit-passed': { title: '时限已经过去', detail: '工单的办理时限应当晚于现在。' },
  'order/merge-into-itself': { title: '不能与自己合并', detail: '请选择另一件工单。' },
  'order/merge-into-answered': {
    title: '先前的工单已经答复',
    detail: ({ number }) => `工单 ${String(number)} 已经答复或者办结，请登记为重复反映，不要并入。`,
  },
  'order/merge-into-later': {
    title: '应并入先收到的工单',
    detail: ({ number }) => `工单 ${String(number)} 收到得更晚，请在那件工单里并入本工单。`,
  },
  'order/repeat-before-answer': {
    title: '先前的工单还没有答复',
    detail: ({ number }) => `工单 ${String(number)} 还没有答复，同一事项请并入，不登记为重复反映。`,
  },
  'order/no-acceptance': { title: '不需要决定是否受理', detail: '只有市场监管投诉举报要决定是否受理，其他工单直接办理。' },
  'order/acceptance-decided': { title: '已经决定是否受理', detail: '本投诉已经决定是否受理，不能重复决定。' },
  'order/acceptance-undecided': { title: '还没有决定是否受理', detail: '市场监管投诉先决定是否受理，再答复。' },
  'order/refusal-without-reason': { title: '不予受理须说明理由', detail: '请写明不予受理投诉的理由。' },
  'order/objection-decided': {
    title: '异议已经复核',
    detail: '本单位的异议已经由派单机构复核，复核结论即为最终结论，请按首接负责办理。',
  },
  'order/reviewer-dispatched': { title: '派单人不能复核自己的派单', detail: '派单异议由派单人以外的派单员复核。' },
  'order/no-other-organ': { title: '没有选择改派单位', detail: '异议成立的，请选择改派的单位；查不到有权机关的派给事项发生地乡镇。' },
  'order/rejected-keeps-organ': { title: '异议不成立不改派', detail: '异议不成立的，工单仍由原单位办理，不填改派单位。' },
  'order/nothing-to-extend': { title: '没有可以延长的时限', detail: '本工单没有正在计算的答复时限。' },
  'order/already-extended': { title: '已经延长过一次', detail: '信访事项的办理期限只能延长一次，延长三十日。' },
  'order/told-in-future': { title: '还没有告知诉求人', detail: '延长时限应当先说明理由告知诉求人，告知时间不能晚于现在。' },
  'order/extension-not-longer': { title: '没有延长', detail: '新的时限应当晚于原来的时限。' },
  'order/already-reported': { title: '已经报送结果', detail: '本单位的协办结果已经报送给首接单位。' },
  'order/nothing-to-add': {
    title: '没有需要补充答复的内容',
    detail: '工单已经答复；案卷有了新的结果才补充答复，诉求人不满意的由派单机构退回再办。',
  },
  'order/personal-data-in-answer': {
    title: '答复含有他人的个人信息',
    detail: '答复中不能出现公民身份号码、手机号码，以及案卷当事人的姓名、电话和住址，请改为不指名的写法。',
  },
  'order/nobody-to-call-back': { title: '匿名诉求不回访', detail: '诉求人没有留下联系方式，答复后直接办结。' },
  'order/already-called-back': { title: '已经回访', detail: '这次答复已经回访，可以办结。' },
  'order/again-without-cause': { title: '不需要退回再办', detail: '回访结果为已解决且满意，请直接办结。' },
  'order/outcome-untold': { title: '案卷结果还没有告知', detail: '由本工单形成的案卷已有结果，请承办单位先补充答复诉求人。' },
  'order/callback-missing': { title: '还没有回访', detail: '答复后先回访诉求人，登记是否响应、解决和满意，再办结。' },
  'order/import-running': { title: '另一次导入正在进行', detail: '请等它完成后再导入。' },
  'order/unknown-import': { title: '没有这次导入', detail: '没有这次导入的记录，请重新上传。' },
  'order/unknown-place': { title: '发生地不是本县乡镇', detail: '请填写本县的镇名或者 9 位区划代码。' },
  'channel/not-after-the-last': {
    title: '生效日期早于已有记录',
    detail: ({ code, last }) => `渠道「${String(code)}」已有自 ${String(last)} 起生效的记录，新的生效日期应当更晚；已有记录不改不删。`,
  },
  'channel/name-taken': { title: '渠道名称重复', detail: ({ name }) => `清单中已有名为「${String(name)}」的渠道。` },
};
