import type { Actor } from '../../kernel/actor.js';
import { Rejection } from '../../kernel/rejection.js';
import {
  type OpenFile,
  criminalUnderway,
  disputePending,
  isJustice,
  isRecused,
  openHandoff,
  receivedBy,
  recordOf,
  wasDesignated,
  withCriminalJustice,
} from '../../case-file/index.js';
import { HANDLING_STEPS, type HandlingStepType } from './steps.js';

/** While a handoff is on its way the sender keeps the case as it is; first recall it, or let it be answered. */
const noOpenHandoff = (file: OpenFile): void => {
  if (openHandoff(file) !== undefined) throw new Rejection('case/handoff-open');
};

/** Nobody ends the case one-sidedly while it is in dispute; a default of the county after 辽宁省行政执法监督规定 20. */
const noDispute = (file: OpenFile): void => {
  if (disputePending(file)) throw new Rejection('case/dispute-pending', {}, 'LN-S20');
};

/** A suspected crime is first answered by the police, or by the head who says it is none; nobody ends the file before (规定 11). */
const noCriminalTransfer = (file: OpenFile): void => {
  if (criminalUnderway(file) !== undefined) throw new Rejection('case/criminal-transfer-underway', {}, 'CRM-11');
};

/** A suspicion on record is answered, by a transfer or by the head who refuses one, before the case may end. */
const noSuspicion = (file: OpenFile): void => {
  if (file.crimeSuspected) throw new Rejection('case/crime-suspected', {}, 'CRM-11');
};

/** 以罚代移 is forbidden; once the police have filed, no fine any more (规定 11, 行政处罚法 35). */
const noPenaltyInstead = (file: OpenFile): void => {
  if (withCriminalJustice(file)) throw new Rejection('case/police-filed', {}, 'APL-35');
  noSuspicion(file);
};

/** What police, prosecutor and judge may do in a file beside 行刑衔接: keep its materials in order. */
const OF_JUSTICE_TOO: readonly HandlingStepType[] = ['AddEvidence', 'RegisterGoods', 'CorrectCase', 'LinkCase', 'NumberCase'];

const undecided = (file: OpenFile, { organId }: Actor): void => {
  noOpenHandoff(file);
  const record = recordOf(file, organId);
  if (record?.filedAt !== undefined) throw new Rejection('case/already-filed');
  if (record?.notFiledAt !== undefined) throw new Rejection('case/already-not-filed');
};

const filed = (file: OpenFile, { organId }: Actor): void => {
  const record = recordOf(file, organId);
  if (record?.filedAt === undefined) throw new Rejection('case/not-filed', {}, 'APL-60');
  if (record.conclusion !== undefined) throw new Rejection('case/already-concluded');
};

const penalised = (file: OpenFile, { organId }: Actor): void => {
  if (recordOf(file, organId)?.conclusion?.result !== 'penalty') throw new Rejection('case/no-penalty');
};

const reviewer = (file: OpenFile, { officerId }: Actor): void => {
  if (file.legalReview === undefined) throw new Rejection('case/no-review-assigned');
  if (file.legalReview.reviewer !== officerId) throw new Rejection('case/not-the-reviewer');
  if (file.investigators.includes(officerId)) throw new Rejection('case/reviewer-investigated', {}, 'MEE-38');
  if (file.legalReview.outcome === 'passed') throw new Rejection('case/review-already-passed');
};

/** Rules of single steps that hold whatever the officer writes. */
const SPECIFIC: Partial<Record<HandlingStepType, (file: OpenFile, actor: Actor) => void>> = {
  FileCase: undecided,
  DeclineFiling: (file, actor) => {
    noDispute(file);
    noCriminalTransfer(file);
    noSuspicion(file);
    undecided(file, actor);
  },
  DoubtCompetence: (file, actor) => {
    noCriminalTransfer(file);
    noOpenHandoff(file);
    if (receivedBy(file, actor.organId) !== undefined || wasDesignated(file, actor.organId))
      throw new Rejection('case/received-by-handoff', {}, 'APL-25-2');
  },
  AssignLegalReview: filed,
  ConcludeCase: (file, actor) => {
    noPenaltyInstead(file);
    filed(file, actor);
  },
  PassLegalReview: reviewer,
  ReturnLegalReview: reviewer,
  PublishPenalty: (file, actor) => {
    penalised(file, actor);
    if (recordOf(file, actor.organId)?.publishedAt !== undefined) throw new Rejection('case/already-published');
  },
  ReportPenaltyUp: (file, actor) => {
    penalised(file, actor);
    if (recordOf(file, actor.organId)?.reportedUpAt !== undefined) throw new Rejection('case/already-reported');
  },
  SplitMatter: noOpenHandoff,
  ReturnEntrustedCase: (file, { organId }) => {
    noDispute(file);
    noOpenHandoff(file);
    noCriminalTransfer(file);
    if (wasDesignated(file, organId)) throw new Rejection('case/received-by-designation', {}, 'APL-25-2');
  },
  SuspectCrime: (file) => {
    if (file.crimeSuspected) throw new Rejection('case/crime-already-suspected');
    if (openHandoff(file) !== undefined) throw new Rejection('case/handoff-open-convert-it', {}, 'CRM-5b');
  },
  DecideRecusal: (file) => {
    if (!file.recusals.some(({ granted }) => granted === undefined)) throw new Rejection('case/no-recusal-pending', {}, 'APL-43');
  },
  ExtendMeasure: (file) => {
    if (
      !file.measures.some(({ kind, ended, extended }) => (kind === 'sealing' || kind === 'seizure') && ended === undefined && !extended)
    ) {
      throw new Rejection('case/no-measure-to-extend', {}, 'COE-25');
    }
  },
  EndMeasure: (file) => {
    if (!file.measures.some(({ ended }) => ended === undefined)) throw new Rejection('case/no-measure-running');
  },
  CloseCase: (file, { organId }) => {
    noDispute(file);
    noOpenHandoff(file);
    noCriminalTransfer(file);
    noSuspicion(file);
    const record = recordOf(file, organId);
    if (record?.conclusion === undefined && record?.notFiledAt === undefined) throw new Rejection('case/nothing-decided');
    const handoff = receivedBy(file, organId);
    if (handoff !== undefined && !handoff.resultFedBack) throw new Rejection('case/feedback-outstanding', {}, 'PY-41');
  },
};

/** Throws unless this actor may take this step in this file now. */
export const guardHandling = (type: HandlingStepType, file: OpenFile, actor: Actor): void => {
  const step = HANDLING_STEPS[type];
  // Said first: the organ that had the case is told the law, not only that it is not responsible any more.
  if (type === 'ConcludeCase' && withCriminalJustice(file) && !isJustice(file, actor.organId)) noPenaltyInstead(file);
  const party = recordOf(file, actor.organId) !== undefined;
  if (actor.organId !== file.responsible && !(step.alsoFormer && party))
    throw new Rejection('case/not-responsible', { step: step.chinese });
  if (!step.roles.includes(actor.role)) throw new Rejection('case/role-not-entitled', { step: step.chinese, roles: step.roles });
  if (isJustice(file, actor.organId) && !OF_JUSTICE_TOO.includes(type))
    throw new Rejection('case/criminal-justice-organ', { step: step.chinese }, 'APL-27');
  if (isRecused(file, actor.officerId)) throw new Rejection('case/officer-recused', {}, 'APL-43');
  if (file.closedAt !== undefined && !step.afterClosing) throw new Rejection('case/closed');
  SPECIFIC[type]?.(file, actor);
};
