import type { Standing } from '../competence/step-competence.js';
import type { FileStage, Treatment } from '../domain/treatment.js';

export const STAGE_NAMES: Readonly<Record<FileStage, string>> = {
  'not-filed': '未立案',
  filed: '已立案',
  handoff: '移送途中',
  dispute: '争议未决',
};

export const TREATMENT_NAMES: Readonly<Record<Treatment, string>> = {
  unchanged: '不受影响',
  'original-finishes': '原机关办结',
  'handler-finishes': '在办机关为主办结',
  successor: '由承接机关继续办理',
  readdressed: '改由承接机关接手',
  internal: '委托关系内部处理',
  'new-basis': '按新的清单核对',
};

export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  holder: '有管辖权',
  assisting: '配合机关',
  finishing: '立案在先，由其办结',
  outside: '不涉及执法权',
  'not-holder': '当日不是承担机关',
};
