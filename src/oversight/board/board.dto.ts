import { OrganRefDto } from '../../docket/index.js';

/** One duty of one organ: a clock that runs, or a supervision. */
export class BoardLineDto {
  caseId: string;
  title: string;
  /** Name of the duty, or of the failing in one line. */
  duty: string;
  clock?: string;
  purpose?: string;
  rule?: string;
  instrument?: string;
  article?: string;
  /** 国家规定, 江西省规定, 县级参数（…） … */
  label?: string;
  /** The organ that owes it. */
  organ: OrganRefDto;
  /** 移送, 协商, 争议, 办案, 措施; `other` for what belongs to none. */
  mechanism: 'transfer' | 'consultation' | 'dispute' | 'handling' | 'measure' | 'criminal' | 'other';
  mechanismName: string;
  /** When the duty was or is due; absent for a failing without a clock. */
  due?: string;
  provisional: boolean;
  colour: 'green' | 'yellow' | 'red' | 'none';
  /** In Chinese: 剩 2 个工作日, 逾期 1 天, 已办（逾期） … */
  left: string;
  severity: 'running' | 'due-soon' | 'missed' | 'reminded' | 'letter' | 'opinion' | 'decision' | 'named' | 'reported' | 'rectified';
  severityName: string;
  supervisionId?: string;
  /** Number of the last paper. */
  documentNumber?: string;
  /** Last day for the report that the last paper set. */
  respondBy?: string;
  /** True when that day has passed without a report. */
  respondOverdue: boolean;
}

export class OrganCountDto {
  organ: OrganRefDto;
  count: number;
}
export class CodeCountDto {
  code: string;
  name: string;
  count: number;
}

/** Of all lines that the filters leave, not of the page alone. */
export class BoardSummaryDto {
  total: number;
  byOrgan: OrganCountDto[];
  byMechanism: CodeCountDto[];
  bySeverity: CodeCountDto[];
}

export class SupervisionBoardDto {
  items: BoardLineDto[];
  next?: string;
  summary: BoardSummaryDto;
  /** Milliseconds by which the board may lag behind the record. */
  lagMs: number;
}
