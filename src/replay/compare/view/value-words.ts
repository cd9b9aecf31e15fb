import {
  EVIDENCE_NAMES,
  FATE_NAMES,
  MEASURE_NAMES,
  MEASURE_OUTCOMES,
  PENALTY_NAMES,
  RESULT_NAMES,
  TAKEOVER_NAMES,
} from '../../../docket/index.js';

/** Chinese for the codes of a member that has no name beside it. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  subject: { lead: '线索', case: '案件' },
  source: {
    patrol: '日常巡查',
    inspection: '监督检查',
    grid: '网格上报',
    'hotline-12345': '12345 热线',
    'hotline-12315': '12315 热线',
    'hotline-12369': '12369 热线',
    'police-110': '110 转办',
    petition: '信访',
    online: '网络平台',
    'leader-mailbox': '领导信箱',
    media: '媒体反映',
    report: '投诉举报',
    superior: '上级交办',
    transferred: '其他机关移送',
    other: '其他',
  },
  kind: {
    ...EVIDENCE_NAMES,
    ...MEASURE_NAMES,
    person: '自然人',
    organisation: '单位',
    'sole-trader': '个体工商户',
    clock: '逾期的期限',
    failing: '不履行职责',
  },
  urgency: { ordinary: '一般', urgent: '紧急' },
  sentBy: { system: '平台自动催办', supervisor: '监督机关', 'waiting-organ': '等待答复的机关' },
  fate: FATE_NAMES,
  decision: TAKEOVER_NAMES,
  outcome: { ...MEASURE_OUTCOMES, 'handed-over': '随案移交公安机关', passed: '通过', returned: '退回' },
  result: RESULT_NAMES,
  penalties: PENALTY_NAMES,
  link: { 'split-from': '从该案分出', 'split-into': '分出该案', 'same-matter': '同一事项', 'new-matter': '另行发现' },
  listClass: { basic: '基本履职', assist: '配合履职', recalled: '上级部门收回' },
  powerSource: { statutory: '法定', conferred: '赋权', entrusted: '委托', concentrated: '相对集中', stationed: '派驻' },
};

/** The Chinese for a code; text that is none stays as it is. */
export const wordOf = (field: string, value: string): string => WORDS[field]?.[value] ?? value;
