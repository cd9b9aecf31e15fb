import { DISPUTE_STATES } from '../../case-file/index.js';
import { ROLE_NAMES } from '../../kernel/role-names.js';
import type { Wordings } from './wording.js';

const STATES: Readonly<Record<string, string>> = DISPUTE_STATES;
const ROLES: Readonly<Record<string, string>> = ROLE_NAMES;
const roles = (value: unknown): string => (Array.isArray(value) ? value.map((role) => ROLES[String(role)] ?? String(role)).join('、') : '');

export const disputeWording: Wordings = {
  'dispute/unknown': { title: '没有这件争议', detail: '本案卷中没有这件争议，请刷新后重试。' },
  'dispute/not-party': { title: '不是争议各方', detail: '这一步由争议各方的机关办理。' },
  'dispute/not-applicant': { title: '不是申请机关', detail: '这一步由申请协调的机关办理。' },
  'dispute/not-respondent': { title: '不是被要求答复的机关', detail: '这一步由收到转送材料的机关办理。' },
  'dispute/not-the-bureau': { title: '由司法局办理', detail: '这一步由行政执法监督机构的争议协调人员办理。' },
  'dispute/not-designated': { title: '不是被指定的机关', detail: '移交完成由被指定管辖的机关确认。' },
  'dispute/role-not-entitled': {
    title: '岗位不能办理这一步',
    detail: ({ step, roles: entitled }) => `「${String(step)}」由${roles(entitled)}办理。`,
  },
  'dispute/wrong-state': {
    title: '争议当前状态不能办理这一步',
    detail: ({ state, step }) => `争议现为「${STATES[String(state)] ?? String(state)}」，不能办理「${String(step)}」。`,
  },
  'dispute/another-pending': { title: '已有一件争议未决', detail: '同一案卷同时只协调一件争议，请在该争议中办理。' },
  'dispute/criminal-transfer-underway': {
    title: '刑事移送正在办理',
    detail: '案件涉嫌犯罪、正在移送公安机关的，不申请协调，也不指定管辖；是否立案有结果以后再协调。',
  },
  'dispute/criminal-justice-organ': {
    title: '争议协调在行政机关之间进行',
    detail: '公安机关、检察院、法院在本案卷中办理行刑衔接；对不予立案有异议的，依法提请复议或者建议立案监督。',
  },
  'dispute/already-concluded': {
    title: '案件已作出处理',
    detail: '已作出处理决定的案件不再协调管辖；对决定有异议的依法复议、诉讼或者监督。',
  },
  'dispute/citizen-remedy': { title: '当事人的争议不在此协调', detail: '当事人与行政机关之间的争议请告知其申请行政复议或者提起行政诉讼。' },
  'dispute/data-sharing': {
    title: '数据共享争议另有途径',
    detail: '请先协商，协商不成的报同级政务数据共享主管部门协调，仍不成的报本级政府决定。',
  },
  'dispute/power-division': {
    title: '职权划分由编办提出意见',
    detail: '调整职权划分的，请报机构编制部门提出意见后由政府决定；事项没有列入任何清单而影响本案的，请选「事项未列入清单」。',
  },
  'dispute/personnel': { title: '人事事项不在此协调', detail: '请按干部人事管理权限办理。' },
  'dispute/nobody-against': { title: '没有争议对方', detail: '请至少选择一个争议对方机关。' },
  'dispute/with-itself': { title: '不能与本机关争议', detail: '请选择其他机关。' },
  'dispute/team-is-no-organ': {
    title: '执法队不是执法主体',
    detail: ({ organ }) => `「${String(organ)}」是内设或者所属机构，应当以乡镇人民政府或者县直部门的名义办理。`,
  },
  'dispute/organ-abolished': {
    title: '机关已撤销',
    detail: ({ organ, since }) => `「${String(organ)}」自${String(since)}起不再存在，请选择承接其职权的机关。`,
  },
  'dispute/organ-cannot-take-part': { title: '该机关不能办理执法案件', detail: ({ organ }) => `「${String(organ)}」不是本县的执法机关。` },
  'dispute/consultation-first': { title: '应当先协商', detail: '请先与对方协商；情况紧急来不及协商的，写明紧急理由。' },
  'dispute/consultation-not-failed': { title: '协商还没有结果', detail: '请先记录协商不成，或者在协商中达成一致。' },
  'dispute/consultation-with-others': { title: '协商的对象不同', detail: '争议各方应当都参加过这次协商。' },
  'dispute/consultation-was-tried': { title: '申请前已经协商', detail: '案卷中有各方协商的记录，不能以未经协商为由不予受理。' },
  'dispute/no-common-superior': {
    title: '没有共同的上一级行政机关',
    detail: ({ sentence }) => String(sentence),
  },
  'dispute/decline-needs-route': { title: '不予受理须说明理由和途径', detail: '请写明理由，并告知应当通过什么途径解决。' },
  'dispute/already-responded': { title: '本机关已经答复', detail: '需要补充的，请在协调会上提出并记录。' },
  'dispute/replies-not-due': { title: '答复期限未到', detail: ({ due }) => `答复期限至${String(due)}，期满以后才能记录逾期未答复。` },
  'dispute/meeting-in-future': { title: '会议时间在将来', detail: '请在会议召开以后记录。' },
  'dispute/all-sides-attend': { title: '须有各方参加人', detail: '协调会记录应当写明争议各方的参加人员。' },
  'dispute/no-opinion': { title: '还没有协调意见', detail: '请先由司法局拟出协调意见。' },
  'dispute/no-such-power': {
    title: '该机关没有这项职权',
    detail: ({ organ }) => `按照当日的权责清单，「${String(organ)}」没有这项职权；协调意见不能产生职权。`,
  },
  'dispute/not-signed-by-all': {
    title: '协调意见书没有各方签署',
    detail: ({ count }) => `还有 ${String(count)} 个机关没有签署；不能一致的请报请政府决定。`,
  },
  'dispute/wrong-superior': {
    title: '不是共同的上一级行政机关',
    detail: '只能报请各方共同的上一级行政机关决定；市级派出机构的争议，县级只能协助沟通。',
  },
  'dispute/not-common-superior': {
    title: '无权指定管辖',
    detail: ({ sentence }) => `指定管辖由各方共同的上一级行政机关作出。${sentence === undefined ? '' : String(sentence)}`,
  },
  'dispute/bureau-cannot-designate': { title: '司法局不能指定管辖', detail: '司法局协调争议并提出处理意见，指定管辖由人民政府决定。' },
  'dispute/officer-of-a-party': { title: '协调人员所在机关是争议一方', detail: '请由其他协调人员办理。' },
  'dispute/officer-worked-on-case': { title: '协调人员办理过此案', detail: '办理过此案的人员不能协调此案的争议。' },
  'dispute/already-designated': { title: '已经指定管辖', detail: '此争议已经指定其他机关管辖，不能再次指定。' },
  'dispute/designation-not-executed': { title: '前一次指定还没有执行', detail: '请先完成前一次指定管辖的移交。' },
  'dispute/goods-not-countersigned': { title: '物品没有逐项签收', detail: '请对随案物品逐项确认，不能遗漏或者重复。' },
  'dispute/difference-needs-note': { title: '物品不符须写明', detail: '与清单不符的，请写明差异。' },
  'dispute/measure-unaddressed': { title: '有措施没有说明', detail: '请对每一项正在执行的措施写明继续、解除或者重新作出。' },
};
