import type { Role } from '../../kernel/actor.js';
import type { HandlingEvent } from '../../case-file/index.js';
import type { HandlingCommandType } from './commands.js';

export type HandlingStepType = Exclude<HandlingCommandType, 'OpenCase' | 'RecomputeClocks'>;

/** Who may take a step in the handling of a file 办案. All but the few in `alsoFormer` are for the responsible organ alone. */
export interface HandlingStep {
  readonly verb: string;
  readonly chinese: string;
  readonly roles: readonly Role[];
  readonly event: HandlingEvent['type'];
  /** True for steps an organ still owes after its part is over: its own measure, its own publication and report. */
  readonly alsoFormer: boolean;
  /** False when the step is barred once the file is closed. */
  readonly afterClosing: boolean;
}

const officers: readonly Role[] = ['case-officer', 'unit-head'];
const leaders: readonly Role[] = ['leader', 'head'];
const desk: readonly Role[] = ['registrar', 'case-officer', 'unit-head'];
const step = (
  verb: string,
  chinese: string,
  roles: readonly Role[],
  event: HandlingEvent['type'],
  also: Partial<Pick<HandlingStep, 'alsoFormer' | 'afterClosing'>> = {},
): HandlingStep => ({
  verb,
  chinese,
  roles,
  event,
  alsoFormer: false,
  afterClosing: false,
  ...also,
});

export const OPENING_ROLES: readonly Role[] = officers;

export const HANDLING_STEPS: Readonly<Record<HandlingStepType, HandlingStep>> = {
  CorrectCase: step('correct', '更正登记', officers, 'CaseCorrected'),
  AddEvidence: step('add-evidence', '补充证据', officers, 'EvidenceAdded'),
  RegisterGoods: step('register-goods', '登记涉案物品', officers, 'GoodsRegistered'),
  TakeMeasure: step('take-measure', '采取措施', officers, 'MeasureTaken'),
  EndMeasure: step('end-measure', '解除措施', [...officers, ...leaders], 'MeasureEnded', { alsoFormer: true }),
  ExtendMeasure: step('extend-measure', '延长查封扣押', leaders, 'MeasureExtended', { alsoFormer: true }),
  NumberCase: step('number', '编案号', desk, 'CaseNumbered'),
  DoubtCompetence: step('doubt-competence', '确认不属本机关管辖', officers, 'CompetenceDoubted'),
  FileCase: step('file', '立案', leaders, 'CaseFiled'),
  DeclineFiling: step('decline-filing', '不予立案', leaders, 'CaseNotFiled'),
  ReplaceOfficers: step('replace-officers', '更换办案人员', leaders, 'OfficersReplaced'),
  RequestRecusal: step('request-recusal', '申请回避', [...officers, ...leaders, 'legal-reviewer'], 'RecusalRequested'),
  DecideRecusal: step('decide-recusal', '决定回避', ['head'], 'RecusalDecided'),
  AssignLegalReview: step('assign-review', '送法制审核', [...leaders, 'unit-head'], 'LegalReviewAssigned'),
  PassLegalReview: step('pass-review', '法制审核通过', ['legal-reviewer'], 'LegalReviewPassed'),
  ReturnLegalReview: step('return-review', '法制审核退回', ['legal-reviewer'], 'LegalReviewReturned'),
  ConcludeCase: step('conclude', '作出处理决定', leaders, 'CaseConcluded'),
  PublishPenalty: step('publish', '公示处罚决定', desk, 'PenaltyPublished', { alsoFormer: true, afterClosing: true }),
  ReportPenaltyUp: step('report-up', '报送备案', desk, 'PenaltyReportedUp', { alsoFormer: true, afterClosing: true }),
  SplitMatter: step('split', '一案多行为分案', officers, 'MatterSplit'),
  LinkCase: step('link', '关联案卷', officers, 'CaseLinked', { afterClosing: true }),
  SuspectCrime: step('suspect-crime', '发现涉嫌犯罪', [...officers, ...leaders], 'CrimeSuspected'),
  CloseCase: step('close', '结案归档', leaders, 'CaseClosed'),
  ReturnEntrustedCase: step('return-entrusted', '交回委托机关', leaders, 'EntrustedCaseReturned'),
};
