import type { Schemas } from '../api/types';
import type { CodeSet } from './code-set';

export type ConsultationKind = Schemas['RequestConsultationBody']['kind'];
export type RefusalGround = Schemas['RefuseAssistanceBody']['ground'];

/** 协商种类 */
export const consultationKinds: CodeSet<ConsultationKind> = {
  jurisdiction: '管辖协商',
  assistance: '行政协助',
  professional: '专业认定',
  'joint-action': '联合执法会商',
};

interface KindWords {
  /** When to use it. */
  readonly purpose: string;
  /** What it ends with. */
  readonly result: string;
  /** Where it stands in the law; models from elsewhere say so. */
  readonly root: string;
}

/** Four things under one word; each with its own use, result and root. */
export const consultationKindWords: Readonly<Record<ConsultationKind, KindWords>> = {
  jurisdiction: {
    purpose: '对由谁管辖有不同意见时，先由各方协商。',
    result: '约定管辖机关，或者记录协商不成，再申请争议协调。',
    root: '《行政处罚法》第二十五条第二款',
  },
  assistance: {
    purpose: '需要对方提供资料、到场配合或者协查时使用。',
    result: '对方提供协助，或者书面说明不能协助的理由。',
    root: '《行政处罚法》第二十六条',
  },
  professional: {
    purpose: '需要对方就专业问题、技术问题作出认定时使用。',
    result: '对方出具书面认定意见。',
    root: '《行政处罚法》第二十六条',
  },
  'joint-action': {
    purpose: '一个现场涉及几个机关的职权，需要一起行动时使用。',
    result: '形成方案，确定牵头部门和各机关分工。',
    root: '参照《广东省市场监管条例》第四十条，对本县无约束力',
  },
};

/** What is filled in as the basis; a joint action has no national article that names it. */
export const consultationBases: Readonly<Record<ConsultationKind, string>> = {
  jurisdiction: '《行政处罚法》第二十五条第二款',
  assistance: '《行政处罚法》第二十六条',
  professional: '《行政处罚法》第二十六条',
  'joint-action': '',
};

/** Grounds that oblige to refuse (《辽宁省行政执法程序规定》第二十六条, a model for the county). */
export const mustRefuse: CodeSet<Extract<RefusalGround, 'beyond-powers' | 'prohibited-by-law'>> = {
  'beyond-powers': '超出职权',
  'prohibited-by-law': '法律禁止',
};

/** Grounds that allow to refuse. */
export const mayRefuse: CodeSet<Exclude<RefusalGround, keyof typeof mustRefuse>> = {
  'other-organ-more-suitable': '由其他机关协助更合理经济',
  'hampers-own-work': '严重妨碍自身工作',
  'other-justified': '其他正当理由',
};

/** 牵头理由 */
export const leadReasons: CodeSet<Schemas['ProposeJointActionBody']['leadAs']> = {
  initiator: '由发起部门牵头',
  'main-regulator': '由承担主要监管职责的部门牵头',
};

/** 缓急 */
export const urgencies: CodeSet<'ordinary' | 'urgent'> = { ordinary: '一般', urgent: '紧急' };
