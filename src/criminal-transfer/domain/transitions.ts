import type { Role } from '../../kernel/actor.js';
import { CRIMINAL_TRANSFER_STATES, type CriminalTransferEvent, type CriminalTransferState } from '../../case-file/index.js';
import type { CriminalTransferCommandType } from './commands.js';

/** 移送机关, 受移送的公安机关, 检察院, 案件现由其办理的司法机关. */
export type Side = 'organ' | 'police' | 'procuratorate' | 'holder';

/** Steps in a criminal transfer that exists. */
export type StepType = Exclude<CriminalTransferCommandType, 'FormTaskTeam'>;

/** Who may take a step, and from which state; read as the table of the process (docs/processes/criminal-transfer.md). */
export interface Transition {
  readonly verb: string;
  readonly chinese: string;
  readonly side: Side;
  readonly roles: readonly Role[];
  readonly from: readonly CriminalTransferState[];
  readonly events: readonly CriminalTransferEvent['type'][];
}

const officers: readonly Role[] = ['case-officer', 'unit-head'];
const leaders: readonly Role[] = ['leader', 'head'];
const desk: readonly Role[] = ['registrar', 'case-officer', 'unit-head'];
const reviewing: readonly CriminalTransferState[] = ['received', 'materials-requested', 'materials-supplied'];
const withJustice: readonly CriminalTransferState[] = ['filed', 'in-prosecution', 'in-trial'];
const any = Object.keys(CRIMINAL_TRANSFER_STATES) as readonly CriminalTransferState[];

const step = (
  verb: string,
  chinese: string,
  side: Side,
  roles: readonly Role[],
  from: readonly CriminalTransferState[],
  ...events: readonly CriminalTransferEvent['type'][]
): Transition => ({ verb, chinese, side, roles, from, events });

export const TRANSITIONS: Readonly<Record<StepType, Transition>> = {
  ReportCrime: step('report', '提出移送的书面报告', 'organ', officers, ['team-formed'], 'CriminalTransferReported'),
  NameActingHead: step('name-acting-head', '指定主持工作的负责人', 'organ', ['head'], ['team-formed', 'reported'], 'ActingHeadNamed'),
  // A deputy finds the step and the reason why it is not his (规定 5).
  ApproveTransfer: step('approve', '批准移送', 'organ', leaders, ['reported'], 'CriminalTransferApproved'),
  RefuseTransfer: step('refuse', '不批准移送', 'organ', leaders, ['reported'], 'CriminalTransferRefused'),
  SendToPolice: step('send', '移送公安机关', 'organ', desk, ['approved'], 'CriminalTransferSent'),
  SignReceipt: step('receive', '在回执上签字', 'police', desk, ['sent'], 'CriminalTransferReceived'),
  ForwardToPolice: step(
    'forward',
    '转送有管辖权的公安机关',
    'police',
    [...officers, ...leaders],
    ['received'],
    'CriminalTransferForwarded',
  ),
  RequestMaterials: step(
    'request-materials',
    '通知补正材料',
    'police',
    [...officers, ...leaders],
    ['received'],
    'PoliceMaterialsRequested',
  ),
  SupplyMaterials: step('supply-materials', '补正材料', 'organ', desk, ['materials-requested'], 'PoliceMaterialsSupplied'),
  FileCriminalCase: step(
    'file',
    '决定立案',
    'police',
    leaders,
    [...reviewing, 'reasons-demanded', 'reasons-explained', 'filing-noticed'],
    'PoliceFiled',
  ),
  DeclineToFile: step('decline', '决定不予立案', 'police', leaders, reviewing, 'PoliceDeclined'),
  RequestReconsideration: step('request-reconsideration', '提请复议', 'organ', leaders, ['declined'], 'ReconsiderationRequested'),
  DecideReconsideration: step(
    'decide-reconsideration',
    '作出复议决定',
    'police',
    leaders,
    ['reconsidering'],
    'ReconsiderationDecided',
    'PoliceFiled',
  ),
  ProposeSupervision: step(
    'propose-supervision',
    '建议检察院立案监督',
    'organ',
    leaders,
    ['declined', 'upheld'],
    'FilingSupervisionProposed',
  ),
  DemandReasons: step(
    'demand-reasons',
    '要求公安机关说明不立案理由',
    'procuratorate',
    [...officers, ...leaders],
    ['supervision-proposed'],
    'PoliceReasonsDemanded',
  ),
  ExplainReasons: step('explain-reasons', '说明不立案理由', 'police', leaders, ['reasons-demanded'], 'PoliceReasonsExplained'),
  IssueFilingNotice: step(
    'issue-filing-notice',
    '通知公安机关立案',
    'procuratorate',
    leaders,
    ['reasons-demanded', 'reasons-explained'],
    'FilingNoticeIssued',
  ),
  EndorseNonFiling: step(
    'endorse-non-filing',
    '认定不立案理由成立',
    'procuratorate',
    leaders,
    ['supervision-proposed', 'reasons-demanded', 'reasons-explained'],
    'NonFilingEndorsed',
  ),
  ResumeAdministration: step(
    'resume',
    '恢复行政处理',
    'organ',
    leaders,
    ['declined', 'upheld', 'non-filing-endorsed'],
    'AdministrativeHandlingResumed',
  ),
  HandOverItems: step('hand-over-items', '移交涉案物品和材料', 'organ', desk, withJustice, 'CriminalItemsHandedOver'),
  PassOnCriminalCase: step('pass-on', '移送审查起诉或者提起公诉', 'holder', leaders, ['filed', 'in-prosecution'], 'CriminalCasePassedOn'),
  ReturnToAdministration: step('return-to-administration', '移送行政机关处理', 'holder', leaders, withJustice, 'ReturnedToAdministration'),
  ConcludeCriminalCase: step('conclude', '记录刑事处理结果', 'holder', leaders, withJustice, 'CriminalCaseConcluded'),
  ReferMisconduct: step('refer-misconduct', '移送公职人员违法犯罪线索', 'organ', leaders, any, 'OfficialMisconductReferred'),
};

/** The organ names the team at once; who leads the unit may do it too. */
export const TEAM_ROLES: readonly Role[] = [...leaders, 'unit-head'];
