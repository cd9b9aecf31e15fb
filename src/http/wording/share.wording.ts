import { ROLE_NAMES } from '../../kernel/role-names.js';
import type { Wordings } from './wording.js';

const ROLES: Readonly<Record<string, string>> = ROLE_NAMES;
const list = (value: unknown): string => (Array.isArray(value) ? value.map(String).join('、') : String(value));
const roles = (value: unknown): string => (Array.isArray(value) ? value.map((role) => ROLES[String(role)] ?? String(role)).join('、') : '');

export const shareWording: Wordings = {
  'share/not-begun': { title: '没有这个共享申请', detail: '共享申请不存在，请刷新后重试。' },
  'share/not-requester': { title: '不是需求部门', detail: ({ step }) => `「${String(step)}」由提出申请的需求部门办理。` },
  'share/not-provider': { title: '不是提供部门', detail: ({ step }) => `「${String(step)}」由提供部门办理。` },
  'share/not-authority': { title: '不是政务数据主管部门', detail: ({ step }) => `「${String(step)}」由同级政务数据共享主管部门办理。` },
  'share/not-government': {
    title: '不是本级人民政府',
    detail: ({ step }) => `「${String(step)}」由政务数据共享主管部门的本级人民政府办理。`,
  },
  'share/not-guardian': { title: '不能办理这一步', detail: ({ step }) => `「${String(step)}」由提供部门或者政务数据共享主管部门办理。` },
  'share/not-side': { title: '不是申请的一方', detail: ({ step }) => `「${String(step)}」由需求部门或者提供部门办理。` },
  'share/other-kind': { title: '这类申请没有这一步', detail: ({ step }) => `这类申请不办理「${String(step)}」。` },
  'share/wrong-state': {
    title: '申请当前状态不能办理这一步',
    detail: ({ state, step }) => `申请现为「${String(state)}」，不能办理「${String(step)}」。`,
  },
  'share/role-not-entitled': {
    title: '岗位不能办理这一步',
    detail: ({ step, roles: entitled }) => `「${String(step)}」由${roles(entitled)}办理。`,
  },
  'share/drafter-signs': {
    title: '草拟人不能签发',
    detail: '申请由办案人员草拟，经本部门政务数据共享工作机构负责人同意后提出，两人不能是同一人。',
  },
  'share/team-is-no-organ': {
    title: '执法队不是共享主体',
    detail: ({ organ }) => `「${String(organ)}」是内设或者所属机构，应当以乡镇人民政府或者县直部门的名义申请或者提供。`,
  },
  'share/organ-abolished': {
    title: '机关已撤销',
    detail: ({ organ, since }) => `「${String(organ)}」自${String(since)}起不再存在，请选择承接其职责的机关。`,
  },
  'share/from-itself': { title: '不能向本机关申请', detail: '本机关自己的信息不需要申请共享。' },
  'share/no-purpose': {
    title: '没有写明使用目的',
    detail: '共享申请应当明确使用依据、场景、目的、范围、方式和时限；请写明这些信息用来做什么。',
  },
  'share/nothing-asked': { title: '没有写明要哪些信息', detail: '请选择需要的字段，并指明具体的记录或者材料；不能申请整个登记簿。' },
  'share/no-such-item': { title: '目录里没有这一项', detail: '请从政务数据目录中选择。' },
  'share/no-such-field': { title: '目录里没有这个字段', detail: ({ fields }) => `目录项不含：${list(fields)}。请从目录列出的字段中选择。` },
  'share/class-not-shared': {
    title: '属于不予共享类',
    detail: ({ item, ground }) =>
      `「${String(item)}」在目录中列为不予共享，依据：${String(ground)}。认为分类不当的，请向政务数据共享主管部门提出。`,
  },
  'share/other-data': { title: '不能换成别的目录项', detail: '修改只能在原申请的数据或者案卷之内进行；需要别的信息，请另提申请。' },
  'share/term-over': { title: '使用时限已过', detail: ({ until }) => `使用时限${String(until)}已经过去，请填写今天以后的日期。` },
  'share/notice-once': { title: '只能一次性告知', detail: '已经告知过需要补充的材料，不能再次要求补充；请根据现有材料答复。' },
  'share/notice-empty': { title: '没有写明缺少什么', detail: '请一次性写明全部需要补充的材料。' },
  'share/supplement-wider': {
    title: '补充超出了原申请',
    detail: ({ over }) => `补充只能缩小或者说明原来的范围，不能增加：${list(over)}。需要更多信息，请另提申请。`,
  },
  'share/extension-once': { title: '只能延长一次', detail: '答复期限已经报请延长过，请在期限内答复。' },
  'share/no-extension-for-class': { title: '这类数据不延长答复', detail: '无条件共享类应当在一个工作日内答复。' },
  'share/extension-too-late': { title: '期限已过，不能延长', detail: ({ due }) => `答复期限已于${String(due)}届满，请尽快答复。` },
  'share/no-extension-asked': { title: '没有待答复的延长报告', detail: '提供部门没有报请延长，或者已经答复。' },
  'share/already-answered': { title: '申请已有答复', detail: '申请已经答复，或者协调结果已经确定应当共享，请按结果办理。' },
  'share/wider-than-asked': {
    title: '同意的范围超出申请',
    detail: ({ over }) => `需求部门没有申请：${list(over)}。只能在申请的范围以内同意。`,
  },
  'share/term-longer-than-asked': {
    title: '同意的时限超出申请',
    detail: ({ until }) => `需求部门申请使用到${String(until)}，同意的时限不能更长。`,
  },
  'share/grant-empty': {
    title: '没有同意任何内容',
    detail: '请至少选择一个字段、一条记录或者一份材料；不同意共享的，请写明依据作出不予共享的答复。',
  },
  'share/file-missing': { title: '没有选择案卷', detail: '请选择本机关办理的、需求部门所指的案卷。' },
  'share/document-not-in-file': {
    title: '材料不在案卷中',
    detail: ({ documents }) => `案卷里没有与下列申请对应的证据：${list(documents)}。`,
  },
  'share/unconditional-has-no-conditions': {
    title: '无条件共享类不得附加条件',
    detail: '目录列为无条件共享的，不得擅自增设条件、缩小范围或者脱敏，请按申请同意。',
  },
  'share/conditions-missing': { title: '没有写明条件', detail: '同意的范围、内容或者时限小于申请的，请写明条件和理由。' },
  'share/refusal-while-incomplete': { title: '材料不全不能直接拒绝', detail: '已经告知需求部门补充，补充以前不得直接拒绝。' },
  'share/refusal-without-legal-ground': {
    title: '不予共享没有法定依据',
    detail:
      '不予共享应当有法律、行政法规或者国务院决定的明确规定，并写明名称和条款；「隐私」「内部规定」本身不是依据，可以减少字段、脱敏或者缩短时限后附条件同意。',
  },
  'share/ground-ranks-too-low': {
    title: '依据的效力层级不够',
    detail: ({ title }) => `${String(title)}不是法律、行政法规或者国务院决定，不能作为不予共享的依据。`,
  },
  'share/ground-without-article': { title: '没有写明条款', detail: ({ title }) => `请写明${String(title)}第几条规定不能共享。` },
  'share/refusal-needs-reasons': { title: '没有说明理由', detail: '不同意共享的，应当说明理由。' },
  'share/nothing-to-deliver': { title: '没有可以提供的记录', detail: '按同意的范围今天查不到记录，请核对查询值，或者与需求部门联系。' },
  'share/not-delivered': { title: '信息尚未提供', detail: '提供部门还没有提供信息；这次查阅已经记录。' },
  'share/expired': { title: '使用时限已过', detail: '共享的使用时限已经届满，不能再查阅；这次查阅已经记录。仍有需要的，请另提申请。' },
  'share/recalled': { title: '共享已收回', detail: '提供部门已经收回共享，不能再查阅；这次查阅已经记录。' },
  'share/suspended': { title: '共享已暂停', detail: '共享权限因违规使用暂停，整改并恢复以前不能查阅；这次查阅已经记录。' },
  'share/terminated': { title: '共享已终止', detail: '共享已经终止，不能再查阅；这次查阅已经记录。' },
  'share/correction-of-unshared': { title: '不在共享的内容中', detail: '只能对已经共享的记录和字段申请校核。' },
  'share/no-such-correction': { title: '没有这个校核申请', detail: '请从待处理的校核申请中选择。' },
  'share/no-correction-open': { title: '没有待处理的校核申请', detail: '校核申请已经反馈。' },
  'share/onward-without-consent': {
    title: '不得擅自提供给第三方',
    detail: '通过共享获得的信息不得擅自提供给第三方；确需提供的，应当经提供部门同意，或者由第三方自行向提供部门申请。',
  },
  'share/rectify-by-past': { title: '整改期限应在今天以后', detail: '请填写今天以后的整改期限。' },
  'share/rectification-reported': { title: '已经报告整改', detail: '整改情况已经报告，等待恢复或者终止的决定。' },
  'share/not-rectified': { title: '还没有整改', detail: '需求部门报告整改情况以后，才能恢复共享。' },
  'share/rectification-running': {
    title: '整改期限未到',
    detail: ({ until }) => `整改期限到${String(until)}，拒不整改或者整改不到位的才可以终止。`,
  },
  'share/recall-without-ground': {
    title: '收回没有正当理由',
    detail: '提供部门无正当理由，不得终止或者变更已提供的共享；发现违规使用的，请暂停共享并限期整改。',
  },
  'share/recall-needs-negotiation': {
    title: '没有与需求部门协商',
    detail: '确需终止的，应当先与需求部门协商，写明协商情况，并报主管部门备案。',
  },
  'share/negotiate-first': { title: '应当先协商', detail: '共享争议应当先由双方协商；请记录协商情况，协商不成的再申请协调。' },
  'share/negotiation-agreed': { title: '已经协商一致', detail: '双方已经协商一致，请按协商结果办理。' },
  'share/dispute-open': { title: '争议正在处理', detail: '共享争议已经申请协调，请等待结果。' },
  'share/answer-still-due': { title: '答复期限未到', detail: '提供部门的答复期限还没有届满；期限届满仍未答复的，可以协商和申请协调。' },
  'share/no-dispute': { title: '没有待处理的争议', detail: '这个申请没有等待这一步的共享争议。' },
  'share/superior-decides': {
    title: '由共同的上级主管部门协调',
    detail: '双方跨层级、跨地域的，由共同的上级政务数据共享主管部门协调；请在收到结果以后记录。',
  },
  'share/superior-document-needed': { title: '没有上级文书的文号', detail: '请填写共同的上级政务数据共享主管部门协调文书的文号。' },
};
