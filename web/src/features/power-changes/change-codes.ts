import type { CodeSet } from '../../wording/code-set';
import type { ChangeKind, ChangePhase, ImpactedFile, StepCompetence } from './change-types';

export const changeKinds: CodeSet<ChangeKind> = {
  'organ-abolished': '机关撤销、职权拆分',
  'handed-down': '新增、下放',
  recalled: '收回',
  'holder-changed': '承接主体调整',
  merged: '合并',
  divided: '拆分',
  'basis-changed': '依据变更',
};

/** What a kind is for, under the choice. */
export const kindHints: CodeSet<ChangeKind> = {
  'organ-abolished': '机关撤销，它的事项逐项分给承接机关；在办案卷在生效日自动转由承接机关办理。',
  'handed-down': '给事项增加承接主体：赋权、委托乡镇，或者补列清单。',
  recalled: '上级部门收回乡镇（或者其他机关）的事项；已立案的由原机关办结。',
  'holder-changed': '事项整体由一个机关调整到另一个机关。',
  merged: '几个事项合并为一个新事项。',
  divided: '一个事项拆分为几个新事项。',
  'basis-changed': '事项的法律依据变更，承担机关不变。',
};

export const phaseNames: CodeSet<ChangePhase> = {
  preparing: '办理中',
  'pending-effect': '已批准，待生效',
  transition: '过渡期',
  'in-effect': '已生效',
  ended: '已终止',
};
export const phaseColours: CodeSet<ChangePhase> = {
  preparing: 'blue',
  'pending-effect': 'gold',
  transition: 'orange',
  'in-effect': 'green',
  ended: 'default',
};

export const treatmentColours: CodeSet<ImpactedFile['treatment']> = {
  unchanged: 'default',
  'original-finishes': 'green',
  'handler-finishes': 'cyan',
  successor: 'orange',
  readdressed: 'gold',
  internal: 'default',
  'new-basis': 'blue',
};

export const standingColours: CodeSet<StepCompetence['standing']> = {
  holder: 'green',
  finishing: 'cyan',
  assisting: 'blue',
  outside: 'default',
  'not-holder': 'red',
};
