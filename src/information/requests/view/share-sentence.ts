import type { Names } from '../../../docket/index.js';
import type { InfoRequestEvent } from '../../domain/requests/events.js';
import { RECALL_GROUND_NAMES, REFUSAL_INSTRUMENT_NAMES, UNREADABLE_NAMES } from '../../domain/requests/names.js';

const OUTCOMES = { share: '应当共享', 'not-share': '不予共享', 'no-agreement': '未达成一致，报本级人民政府决定' } as const;

/** What happened, in a sentence without what is shared. */
export const shareSentence = ({ type, data }: InfoRequestEvent, names: Names, fieldName: (field: string) => string): string => {
  switch (type) {
    case 'InfoRequestDrafted':
      return `草拟向${names.organ(data.provider).name}的共享申请。`;
    case 'InfoRequestRevised':
      return '修改了申请。';
    case 'InfoRequested':
      return '共享工作机构负责人同意并签发申请。';
    case 'InfoRequestWithdrawn':
      return `撤回申请：${data.reasons}`;
    case 'InfoSupplementNoticed':
      return `一次性告知需要补充：${data.missing.join('；')}。`;
    case 'InfoSupplemented':
      return `补充或者缩小范围：${data.note}`;
    case 'InfoExtensionRequested':
      return `报请主管部门同意延长答复：${data.reasons}`;
    case 'InfoExtended':
      return `延长期限：${data.reasons}`;
    case 'InfoExtensionDeclined':
      return `主管部门不同意延长：${data.reasons}`;
    case 'InfoGranted':
      return data.conditional ? `附条件同意共享：${data.grant.conditions}` : '同意共享。';
    case 'InfoRefused':
      return `不予共享，依据${REFUSAL_INSTRUMENT_NAMES[data.ground.instrument]}${data.ground.title}${data.ground.article}：${data.reasons}`;
    case 'InfoDelivered':
      return data.caseVersion === undefined ? `提供信息，共${(data.records ?? []).length}条记录。` : '提供案卷材料。';
    case 'InfoRead':
      return `查阅，用途：${data.purpose}`;
    case 'InfoReadRefused':
      return `查阅未获允许（${UNREADABLE_NAMES[data.because]}）。`;
    case 'InfoCorrectionRequested':
      return `申请校核「${fieldName(data.field)}」：${data.problem}`;
    case 'InfoCorrected':
      return data.value === undefined ? `核实后维持原值：${data.explanation}` : `已更正：${data.explanation}`;
    case 'InfoMisused':
      return `发现违规使用：${data.facts}`;
    case 'InfoAccessSuspended':
      return `暂停共享权限，限${data.rectifyBy}前整改。`;
    case 'InfoRectified':
      return `报告整改情况：${data.report}`;
    case 'InfoAccessResumed':
      return `恢复共享：${data.opinion}`;
    case 'InfoTerminated':
      return `终止共享：${data.reasons}`;
    case 'InfoRecalled':
      return `收回共享（${RECALL_GROUND_NAMES[data.ground]}）：${data.reasons}；与需求部门协商：${data.negotiation}；已报主管部门备案。`;
    case 'InfoOnwardConsented':
      return `同意提供给${names.organ(data.to).name}：${data.purpose}`;
    case 'InfoPassedOn':
      return `经同意提供给${names.organ(data.to).name}：${data.purpose}`;
    case 'InfoNegotiated':
      return `${data.agreed ? '协商一致' : '协商不成'}：${data.content}`;
    case 'InfoDisputeRaised':
      return `申请政务数据主管部门协调：${data.matter}`;
    case 'InfoDisputeCoordinated':
      return `主管部门协调结果为${OUTCOMES[data.outcome]}：${data.opinion}`;
    case 'InfoDisputeDecided':
      return `人民政府决定${OUTCOMES[data.outcome]}（${data.documentNumber}）：${data.decision}`;
  }
};
