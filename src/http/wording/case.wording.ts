import { ROLE_NAMES } from '../../kernel/role-names.js';
import type { Wordings } from './wording.js';

const ROLES: Readonly<Record<string, string>> = ROLE_NAMES;
const roles = (value: unknown): string => (Array.isArray(value) ? value.map((role) => ROLES[String(role)] ?? String(role)).join('、') : '');

export const caseWording: Wordings = {
  'request/in-the-future': { title: '时间还没有到', detail: '实际发生时间不能晚于现在。' },
  'request/before-the-file': { title: '早于案卷登记', detail: '实际发生时间不能早于案卷登记的时间，请核对。' },
  'officers/two-needed': { title: '至少两名执法人员', detail: '调查和移送应由两名以上有执法资格的人员进行，请再选一名。' },
  'officers/same-twice': { title: '两名执法人员不能是同一人', detail: '请选择两名不同的执法人员。' },
  'officers/other-organ': { title: '不是本机关的执法人员', detail: ({ officer }) => `「${String(officer)}」不属于本机关。` },
  'officers/auxiliary': { title: '辅助人员不能作为执法人员', detail: ({ officer }) => `「${String(officer)}」是辅助人员，只能协助。` },
  'officers/no-certificate': { title: '没有执法证', detail: ({ officer }) => `「${String(officer)}」没有行政执法证件。` },
  'officers/certificate-expired': {
    title: '执法证当日无效',
    detail: ({ officer, validTo }) => `「${String(officer)}」的执法证有效期至 ${String(validTo)}，当日不能执法。`,
  },
  'officers/recused': { title: '人员已回避', detail: ({ officer }) => `「${String(officer)}」已决定回避，不能参与本案。` },
  'case/not-opened': { title: '案卷尚未登记', detail: '请先登记线索或者案件。' },
  'case/dispute-pending': {
    title: '争议未决，不能单方处理',
    detail: '争议协调期间不得单方作出处理决定；因公共安全或者人身安全必须立即决定的，请写明理由。这是县级默认规则，参照外省规定。',
  },
  'case/crime-suspected': {
    title: '涉嫌犯罪，不能作出行政处理',
    detail:
      '应当移送公安机关的案件不得以行政处罚代替移送；公安机关不予立案、恢复行政处理以后再作出处理决定。已经作出的警告、停产停业、暂扣吊销证照和正在执行的措施不停止执行。',
  },
  'case/police-filed': {
    title: '公安机关已立案，不再处罚',
    detail: '公安机关已经立案的，行政机关不再作出罚款等处罚；移送前已经缴纳的罚款由法院依法折抵罚金。',
  },
  'case/criminal-transfer-underway': {
    title: '刑事移送正在办理',
    detail: '涉嫌犯罪移送办结以前，不能结案、不予立案或者交回委托机关。',
  },
  'case/criminal-justice-organ': {
    title: '这一步属于行政办案',
    detail: '公安机关、检察院、法院在本案卷中只办理行刑衔接的步骤。',
  },
  'case/closed': { title: '案卷已结案', detail: '结案归档后不再办理。' },
  'case/organ-cannot-open': { title: '不能以这个机构登记', detail: '应以乡镇人民政府或者县直部门的名义登记。' },
  'case/end-before-start': { title: '终了日期早于发生日期', detail: '请核对违法行为的发生和终了日期。' },
  'case/discovered-in-future': { title: '发现时间晚于登记时间', detail: '请核对发现时间。' },
  'case/occurred-after-discovery': { title: '发生日期晚于发现时间', detail: '请核对违法行为的发生日期和发现时间。' },
  'case/evidence-in-future': { title: '证据提取时间还没有到', detail: '请核对证据的提取时间。' },
  'case/measure-in-future': { title: '措施起始时间还没有到', detail: '措施作出以后再登记，请核对起始时间。' },
  'case/possible-duplicate': {
    title: '可能重复登记',
    detail: ({ files }) =>
      `有 ${Array.isArray(files) ? files.length : 0} 件案卷的当事人和事项相同，或者地点和日期相同。确属另一事项的，请填写理由。`,
  },
  'case/role-not-entitled': {
    title: '岗位不能办理这一步',
    detail: ({ step, roles: entitled }) => `「${String(step)}」由${roles(entitled)}办理。`,
  },
  'case/not-responsible': { title: '不是责任机关', detail: ({ step }) => `「${String(step)}」由当前的责任机关办理。` },
  'case/officer-recused': { title: '您已回避本案', detail: '已决定回避的人员不能再办理本案。' },
  'case/handoff-open': { title: '移送正在进行', detail: '请等待答复，或者先撤回移送。' },
  'case/handoff-open-convert-it': { title: '移送正在进行', detail: '请在该次移送上办理「转涉嫌犯罪移送」。' },
  'case/already-filed': { title: '本机关已立案', detail: '不用重复立案。' },
  'case/already-not-filed': { title: '本机关已决定不予立案', detail: '发现新的事实的，请登记为新的案卷并关联本案。' },
  'case/not-filed': { title: '尚未立案', detail: '立案以后才能送审和作出处理决定。' },
  'case/already-concluded': { title: '已作出处理决定', detail: '不能重复作出。' },
  'case/no-penalty': { title: '没有处罚决定', detail: '本机关没有对本案作出行政处罚。' },
  'case/already-published': { title: '处罚决定已公示', detail: '不用重复公示。' },
  'case/already-reported': { title: '已报送备案', detail: '不用重复报送。' },
  'case/received-by-handoff': { title: '经移送取得的案件', detail: '认为不属本机关管辖的，应当协商或者报请指定管辖，不能自行移送。' },
  'case/received-by-designation': {
    title: '经指定管辖取得的案件',
    detail: '上级已经指定由本机关管辖，不能再交回委托机关；如有异议，请报请指定的上级决定。',
  },
  'case/no-review-assigned': { title: '尚未送审', detail: '请先送法制审核。' },
  'case/not-the-reviewer': { title: '不是本案审核人员', detail: '由指定的法制审核人员审核。' },
  'case/not-a-reviewer': { title: '不是法制审核人员', detail: ({ officer }) => `「${String(officer)}」不是本机关的法制审核人员。` },
  'case/reviewer-investigated': { title: '调查人员不能审核', detail: '参与过本案调查的人员不能担任本案的法制审核人员。' },
  'case/review-already-passed': { title: '审核已通过', detail: '不用重复审核。' },
  'case/legal-review-needed': { title: '须经法制审核', detail: '这类处罚涉及重大权益，未经法制审核不得作出决定。' },
  'case/legal-review-not-passed': { title: '法制审核没有通过', detail: '审核未通过的，不得作出决定。' },
  'case/handoff-underway': {
    title: '案件正在移送，不能作出处理决定',
    detail: '移送尚未答复，接收机关可能接收；请先撤回移送，或者等待答复。因公共安全或者人身安全必须立即决定的，请写明理由。',
  },
  'case/consultation-without-outcome': {
    title: '这次协商没有可以依据的结果',
    detail: '处理决定只能依据已经答复或者达成一致的协商：{question}',
  },
  'case/penalty-kinds-mismatch': { title: '处罚种类与结果不符', detail: '给予处罚的应选处罚种类，不予处罚的不选。' },
  'case/fine-amount-mismatch': { title: '罚款金额与处罚种类不符', detail: '处以罚款的应填写金额，其他情形不填。' },
  'case/decision-number-needed': { title: '缺少决定书文号', detail: '请填写行政处罚决定书文号。' },
  'case/nothing-decided': { title: '尚未处理', detail: '作出处理决定或者决定不予立案以后才能结案。' },
  'case/feedback-outstanding': { title: '尚未向移送机关反馈', detail: '请先反馈处理结果再结案。' },
  'case/crime-already-suspected': { title: '已标记涉嫌犯罪', detail: '请按行刑衔接程序办理。' },
  'case/no-recusal-pending': { title: '没有待决定的回避申请', detail: '请先提出回避申请。' },
  'case/own-recusal': { title: '不能驳回对自己的回避申请', detail: '主要负责人的回避由集体讨论决定。' },
  'case/no-measure-running': { title: '没有正在执行的措施', detail: '本案没有可以解除的措施。' },
  'case/no-measure-to-extend': { title: '没有可以延长的措施', detail: '只有查封、扣押可以延长，且只能延长一次。' },
  'case/measure-unknown': { title: '没有这项措施', detail: '案卷中没有登记这项措施。' },
  'case/measure-of-other-organ': { title: '其他机关作出的措施', detail: '措施由作出的机关解除或者延长。' },
  'case/nothing-to-correct': { title: '没有更正内容', detail: '请填写要更正的项目。' },
  'case/no-such-record': { title: '没有这条记录', detail: '被更正的记录不存在。' },
  'case/link-to-itself': { title: '不能关联自己', detail: '请选择其他案卷。' },
  'drafts/too-many': { title: '草稿过多', detail: '最多保存 100 份草稿，请先删除不用的。' },
  'case/not-entrusted': { title: '不是委托事项', detail: '本机关办理此事项不是受对方委托，请用移送。' },
};
