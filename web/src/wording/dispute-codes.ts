import type { Schemas } from '../api/types';
import type { CodeSet } from './code-set';

type ApplicationKind = Schemas['ApplyForCoordinationBody']['kind'];
export type OtherRoute = Extract<ApplicationKind, 'citizen-remedy' | 'data-sharing' | 'power-division' | 'personnel'>;
export type DisputeKind = Exclude<ApplicationKind, OtherRoute>;
export type NonAcceptanceGround = Schemas['DeclineApplicationBody']['ground'];

/** 争议种类, each with what it is. */
export const disputeKinds: CodeSet<DisputeKind> = {
  'both-claim': '积极争议：都认为归本机关管',
  'both-decline': '消极争议：都认为不归本机关管',
  'assistance-refused': '拒绝协助',
  'acceptance-refused': '拒绝接收移送',
  'different-handling': '对同一案件处理意见不一',
  'cross-field': '跨领域、跨区域执法',
  'standards-conflict': '执法标准不一',
  'list-gap': '事项没有列入任何清单',
};

/** What is no dispute of this kind. */
export const otherRoutes: CodeSet<OtherRoute> = {
  'citizen-remedy': '当事人对行政行为不服',
  'data-sharing': '政务数据共享争议',
  'power-division': '调整职权划分',
  personnel: '人事事项',
};

interface Way {
  readonly way: string;
  readonly basis?: string;
}

/** The way that is right for it. */
export const otherWays: Readonly<Record<OtherRoute, Way>> = {
  'citizen-remedy': { way: '告知当事人依法申请行政复议或者提起行政诉讼。', basis: '《行政执法监督条例》第三十三条' },
  'data-sharing': {
    way: '先协商；协商不成的报同级政务数据共享主管部门协调；仍不成的报本级政府决定。',
    basis: '《政务数据共享条例》第二十八条',
  },
  'power-division': {
    way: '报机构编制部门提出意见，由政府决定。事项没有列入任何清单而影响本案办理的，请改选“事项没有列入任何清单”。',
    basis: '参照《山东省行政程序规定》第二十一条，对本县无约束力',
  },
  personnel: { way: '按干部人事管理权限办理。' },
};

/** 不予受理的理由 */
export const nonAcceptanceGrounds: CodeSet<NonAcceptanceGround> = {
  'not-same-level': '不属本级协调范围',
  'consultation-not-tried': '未经协商',
  'no-dispute': '不存在争议',
  'citizen-remedy': '当事人与机关之间的争议',
  'data-sharing': '政务数据共享争议',
  'power-division': '职权划分调整',
  personnel: '人事事项',
};

/** What is filled in as the way to take, and may be changed. */
export const nonAcceptanceWays: Readonly<Record<NonAcceptanceGround, string>> = {
  'citizen-remedy': otherWays['citizen-remedy'].way,
  'data-sharing': otherWays['data-sharing'].way,
  'power-division': '报机构编制部门提出意见，由政府决定。',
  personnel: otherWays.personnel.way,
  'not-same-level': '向各方共同的上一级行政机关申请协调。',
  'consultation-not-tried': '先在本案卷中发起管辖协商，协商不成再申请。',
  'no-dispute': '按已经确定的管辖继续办理。',
};
