import type { OrganId } from '../../kernel/ids.js';
import { type OpenFile, disputePending, openHandoff, recordOf } from '../../case-file/index.js';

/** Where a live file stands with a change: a lead that is not filed, a case that is, on its way to another organ, or in dispute. */
export type FileStage = 'not-filed' | 'filed' | 'handoff' | 'dispute';
/** What becomes of it: nothing changes, the organ that works on it finishes, a successor goes on, or what runs is addressed anew. */
export type Treatment = 'unchanged' | 'original-finishes' | 'handler-finishes' | 'successor' | 'readdressed' | 'internal' | 'new-basis';

export interface FileTreatment {
  readonly stage: FileStage;
  readonly treatment: Treatment;
  /** In Chinese, as shown to those who decide on the change. */
  readonly reason: string;
  /** Rule that says so. */
  readonly basis: string;
  /** The organ that goes on with the file, when it is another. */
  readonly successor?: OrganId;
}

export const stageOf = (file: OpenFile): FileStage => {
  if (disputePending(file)) return 'dispute';
  if (openHandoff(file) !== undefined) return 'handoff';
  return recordOf(file, file.responsible)?.filedAt === undefined ? 'not-filed' : 'filed';
};

/** 机关撤销: the successor goes on in its own name; what was sent to the old organ goes to it (北京 2009; domain.md 3.8). */
export const underAbolition = (file: OpenFile, organ: OrganId, successor: OrganId, byRow: boolean): FileTreatment => {
  const named = byRow ? '拆分表列明的承接机关' : '概括承接机关（拆分表没有列这个事项）';
  const stage = stageOf(file);
  if (file.responsible === organ)
    return {
      stage,
      treatment: 'successor',
      successor,
      basis: 'BJ09-1',
      reason: `由${named}以自己的名义继续办理；案号、立案日期不变，期限继续计算，不重新起算。`,
    };
  return {
    stage,
    treatment: 'readdressed',
    successor,
    basis: 'BJ09-1',
    reason: `发给原机关的移送、协商、争议等转由${named}接手；办案责任和期限不变。`,
  };
};

/** 收回, 承接主体调整: what was filed before is finished by whoever filed it; the rest mainly by whoever works on it (中山 2023). */
export const underMove = (file: OpenFile, from: OrganId, to: OrganId, entrusted: boolean): FileTreatment => {
  const stage = stageOf(file);
  if (entrusted)
    return {
      stage,
      treatment: 'internal',
      basis: 'APL-20',
      reason: '委托办理的，委托机关始终是办案机关；退回委托机关是内部退回，不是移送。',
    };
  if (recordOf(file, from)?.filedAt !== undefined && file.responsible === from)
    return { stage, treatment: 'original-finishes', basis: 'ZS-1', reason: '变动前已经立案，由原机关办结。' };
  if (stage === 'dispute')
    return {
      stage,
      treatment: 'unchanged',
      basis: 'SUP-13',
      reason: '管辖争议没有了结，变动不代替争议的决定；决定时按当日的清单核对管辖。',
    };
  if (file.responsible === from)
    return {
      stage,
      treatment: 'handler-finishes',
      successor: to,
      basis: 'ZS-1',
      reason: '没有立案的，以正在办理的机关立案办结为主；确需移交的，按移送程序移送承接机关。',
    };
  return { stage, treatment: 'unchanged', basis: 'ZS-1', reason: '承担机关不是办案机关，案卷不受影响；今后的步骤按当日的清单核对。' };
};
