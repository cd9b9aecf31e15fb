import { HANDOFF_STATES, MATERIAL_NAMES } from '../../case-file/index.js';
import { ROLE_NAMES } from '../../kernel/role-names.js';
import type { Wordings } from './wording.js';

const text = (value: unknown): string => (Array.isArray(value) ? value.join('、') : String(value));

const STATES: Readonly<Record<string, string>> = HANDOFF_STATES;
const MATERIALS: Readonly<Record<string, string>> = MATERIAL_NAMES;
const ROLES: Readonly<Record<string, string>> = ROLE_NAMES;
const roles = (value: unknown): string => (Array.isArray(value) ? value.map((role) => ROLES[String(role)] ?? String(role)).join('、') : '');

export const handoffWording: Wordings = {
  'handoff/unknown': { title: '没有这次移送', detail: '本案卷中没有这次移送，请刷新后重试。' },
  'handoff/not-sender': { title: '不是移送机关', detail: '这一步由发出移送的机关办理。' },
  'handoff/not-addressee': { title: '不是受移送机关', detail: '这一步由受移送机关办理。' },
  'handoff/not-party': { title: '不是移送双方', detail: '这一步由移送双方办理。' },
  'handoff/role-not-entitled': {
    title: '岗位不能办理这一步',
    detail: ({ step, roles: entitled }) => `「${String(step)}」由${roles(entitled)}办理。`,
  },
  'handoff/wrong-state': {
    title: '移送当前状态不能办理这一步',
    detail: ({ state, step }) => `移送现为「${STATES[String(state)] ?? String(state)}」，不能办理「${String(step)}」。`,
  },
  'handoff/not-responsible': { title: '不是责任机关', detail: '只有当前的责任机关可以移送案件。' },
  'handoff/no-onward-transfer': {
    title: '不得再自行移送',
    detail: '本机关经移送取得此案，认为不属本机关管辖的，应当与移送机关协商或者报请共同的上一级行政机关指定管辖。',
  },
  'handoff/dispute-pending': {
    title: '争议未决，不能移送',
    detail: '争议协调期间任何一方不得移送、接收或者退回，请等待协调意见或者指定管辖；制止危害、保全证据不受影响。',
  },
  'handoff/another-open': { title: '已有一次移送在办', detail: '请先办完、撤回或者协商退回正在进行的移送。' },
  'handoff/already-concluded': { title: '案件已作出处理', detail: '已作出处理决定的案件不再移送。' },
  'handoff/criminal-justice-organ': {
    title: '请用「移送行政机关处理」',
    detail: '检察院、法院和已立案的公安机关把案件交给行政机关，按行刑双向移送办理，不用案件移送。',
  },
  'handoff/crime-suspected': {
    title: '涉嫌犯罪，应走行刑衔接',
    detail: '发现涉嫌犯罪的，应当按规定移送公安机关，不得以一般案件移送代替。',
  },
  'handoff/item-ended': {
    title: '事项已不在清单中',
    detail: ({ item, day }) =>
      `案卷的事项「${text(item)}」在 ${text(day)} 已不在权责清单中（已经合并、拆分或者取消），不能再以它移送。请用「一案多行为分案」以当日有效的事项另立案卷后移送；本案卷的记录仍可查阅。`,
  },
  'handoff/to-itself': { title: '不能移送给本机关', detail: '请选择其他机关。' },
  'handoff/team-is-no-organ': {
    title: '执法队不是移送主体',
    detail: ({ organ }) => `「${text(organ)}」是内设或者所属机构，移送应当以乡镇人民政府或者县直部门的名义进行。`,
  },
  'handoff/park-is-no-organ': { title: '园区不是执法机关', detail: ({ organ }) => `「${text(organ)}」不是行政机关，不能接收移送。` },
  'handoff/police-needs-criminal-transfer': {
    title: '向公安机关移送应走行刑衔接',
    detail: '涉嫌犯罪的案件按行刑衔接程序移送，由主要负责人决定。',
  },
  'handoff/organ-abolished': {
    title: '机关已经撤销',
    detail: ({ organ, since }) => `「${text(organ)}」存续至 ${text(since)}，请向承接其职权的机关移送。`,
  },
  'handoff/organ-not-established': { title: '机关尚未成立', detail: ({ organ, from }) => `「${text(organ)}」自 ${text(from)} 起成立。` },
  'handoff/organ-cannot-receive': { title: '该机关不能接收移送', detail: ({ organ }) => `「${text(organ)}」不是承担行政处罚职责的机关。` },
  'handoff/entrusted-internal-return': {
    title: '委托事项不用移送',
    detail: '此事项由对方委托本机关行使，对方本来就是执法主体，请用「交回委托机关」。',
  },
  'handoff/assist-only': {
    title: '该机关只是配合',
    detail: ({ organ }) => `清单上「${text(organ)}」对此事项为配合履职，由部门主责，不能把整个案件移送给它；需要配合的请发起执法协商。`,
  },
  'handoff/receiver-reason-needed': { title: '请说明为何选择这个机关', detail: '所选机关不是权责清单查得的管辖机关，请填写理由。' },
  'handoff/ping-pong': {
    title: '同一事项来回移送',
    detail: ({ organ }) => `此事项曾与「${text(organ)}」来回移送，请不要再移送，改为申请争议协调，由共同的上一级行政机关指定管辖。`,
  },
  'handoff/urgency-reason-needed': {
    title: '紧急移送要有理由',
    detail: '请选择紧急理由：危害正在发生、证据可能灭失、物品易腐、涉及公共安全。',
  },
  'handoff/goods-listed-twice': { title: '物品重复', detail: '同一物品在清单中出现了两次。' },
  'handoff/goods-unaccounted': { title: '物品没有交代', detail: ({ goods }) => `请写明每件物品的移交方式，还缺：${text(goods)}。` },
  'handoff/goods-unknown': { title: '没有这件物品', detail: '清单中有案卷里没有登记的物品。' },
  'handoff/proceeds-missing': { title: '没有登记价款', detail: ({ goods }) => `「${text(goods)}」标为已先行处置，但没有登记所得价款。` },
  'handoff/proceeds-must-travel': {
    title: '价款应随案移交',
    detail: ({ goods }) => `「${text(goods)}」已先行处置并登记了价款，应随案移交价款。`,
  },
  'handoff/materials-missing': {
    title: '移送材料不齐',
    detail: ({ missing }) =>
      `还缺：${Array.isArray(missing) ? missing.map((kind) => MATERIALS[String(kind)] ?? String(kind)).join('、') : ''}。`,
  },
  'handoff/drafter-cannot-approve': { title: '拟稿人不能审批', detail: '移送应由拟稿人以外的负责人审批。' },
  'handoff/two-signatures': { title: '须由两名移送人员签名', detail: '请由移送书上写明的两名执法人员分别签名。' },
  'handoff/no-known-party': { title: '尚无已知当事人', detail: '案卷没有登记当事人，无从告知。' },
  'handoff/party-already-notified': { title: '已经告知当事人', detail: '本次移送已经告知过当事人。' },
  'handoff/count-differs': { title: '实收与清单不符', detail: '收到的物品或材料数量与移送清单不一致，请在签收说明中写明。' },
  'handoff/supplement-once': { title: '补正只能要求一次', detail: '已经要求过一次补正。仍不齐全的，可以附缺陷说明后接收，或者提出异议。' },
  'handoff/supplement-empty': { title: '请列明材料', detail: '请至少列出一项材料。' },
  'handoff/goods-not-countersigned': { title: '物品没有逐件签收', detail: ({ goods }) => `请逐件确认：${text(goods)}。` },
  'handoff/difference-needs-note': { title: '不符之处要写明', detail: '与清单不符的物品，请写明差异。' },
  'handoff/measure-unknown': { title: '没有这项措施', detail: '所列措施不在正在执行的措施之中，或者重复。' },
  'handoff/measure-unaddressed': {
    title: '措施没有逐项衔接',
    detail: ({ measures }) => `请逐项写明继续、解除或者重新作出：${text(measures)}。`,
  },
  'handoff/objection-names-itself': { title: '不能指认本机关', detail: '提出异议的机关不能认为自己有管辖权。' },
  'handoff/record-needs-both-sides': { title: '协商记录要有双方人员', detail: '请写明移送方和受移送方的参加人。' },
  'handoff/consultation-in-future': { title: '协商时间还没有到', detail: '协商记录应在协商之后填写，请核对协商时间。' },
  'handoff/return-not-proposed': { title: '尚未提出协商退回', detail: '请先由一方提出协商退回并附协商记录。' },
  'handoff/return-needs-other-side': { title: '须由对方同意', detail: '协商退回由双方负责人签署，不能由提出的一方单独完成。' },
  'handoff/withdraw-after-acceptance': {
    title: '已接收的移送不能撤回',
    detail: '对方已经接收，是否退回由双方协商，协商不成的报请指定管辖。',
  },
  'handoff/party-must-be-told': { title: '须告知当事人撤回', detail: '移送时告知过当事人，撤回也应当告知，请确认后再撤回。' },
  'handoff/filing-already-fed-back': { title: '立案情况已经反馈', detail: '不用重复反馈。' },
  'handoff/filing-undecided': { title: '尚未决定是否立案', detail: '作出立案或者不予立案的决定后再反馈。' },
  'handoff/not-concluded': { title: '尚无处理结果', detail: '作出处理决定后再反馈结果。' },
  'handoff/close-before-acceptance': {
    title: '对方接收之前不能结案',
    detail: ({ state }) => `移送现为「${STATES[String(state)] ?? String(state)}」，被对方依法接收以后才能办理移送结案。`,
  },
  'handoff/sender-already-closed': { title: '已经办理移送结案', detail: '不用重复办理。' },
};
