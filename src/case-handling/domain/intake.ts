import { Rejection } from '../../kernel/rejection.js';
import { dateOf } from '../../kernel/time.js';
import {
  type CaseDetails,
  type CaseFile,
  type ClockChange,
  type CriminalJustice,
  type DueDates,
  type Evidence,
  type HandlingEvent,
  type Measure,
  type OpenFile,
  meetClock,
  namedOfficers,
  startClock,
} from '../../case-file/index.js';
import type { HandlingCommandOf } from './commands.js';
import { guardHandling } from './guard.js';
import { OPENING_ROLES } from './steps.js';

type Facts = readonly HandlingEvent[];

const checkDates = ({ occurredFrom, occurredTo, discoveredAt }: CaseDetails, at: string): void => {
  if (occurredTo !== undefined && occurredTo < occurredFrom) throw new Rejection('case/end-before-start');
  if (discoveredAt > at) throw new Rejection('case/discovered-in-future');
  if (occurredFrom > dateOf(discoveredAt)) throw new Rejection('case/occurred-after-discovery');
};

/** What is registered has happened: nothing was collected and no measure began after the step itself. */
const checkPast = (evidence: readonly Evidence[], measures: readonly Measure[], at: string): void => {
  if (evidence.some(({ collectedAt }) => collectedAt > at)) throw new Rejection('case/evidence-in-future');
  if (measures.some(({ from }) => from > at)) throw new Rejection('case/measure-in-future');
};

/** Preservation 7 working days (行政处罚法 56); sealing and seizure 30 days (行政强制法 25); on the spot 24 hours (19). */
export const measureClocks = (measure: Measure, due: DueDates): readonly ClockChange[] => [
  ...(measure.kind === 'preservation' ? startClock('preservation', measure.measureId, measure.issuedBy, due.preservation) : []),
  ...(measure.kind === 'sealing' || measure.kind === 'seizure'
    ? startClock('coercive', measure.measureId, measure.issuedBy, due.coercive)
    : []),
  ...(measure.onTheSpot === true ? startClock('approve-on-the-spot', measure.measureId, measure.issuedBy, due['approve-on-the-spot']) : []),
];

const JUSTICE: readonly string[] = ['police', 'procuratorate', 'court'] satisfies readonly CriminalJustice[];
const isJusticeKind = (kind: string): kind is CriminalJustice => JUSTICE.includes(kind);
/** Police, prosecutors and courts open a file for a matter that they hand to an administrative organ (行政处罚法 27). */
const justiceOf = ({ kind }: HandlingCommandOf<'OpenCase'>['organ']): CriminalJustice | undefined =>
  isJusticeKind(kind) ? kind : undefined;

export const openCase = (command: HandlingCommandOf<'OpenCase'>, file: CaseFile): Facts => {
  const {
    actor,
    at,
    due,
    caseId,
    matterId,
    organ,
    details,
    parties,
    evidence,
    goods,
    measures,
    competence,
    splitFrom,
    lookAlikes,
    duplicateReason,
  } = command;
  if (file.opened) return [];
  if (!OPENING_ROLES.includes(actor.role)) throw new Rejection('case/role-not-entitled', { step: '登记', roles: OPENING_ROLES });
  const openedAs = justiceOf(organ);
  if ((!organ.canHandOff && openedAs === undefined) || organ.organ !== actor.organId)
    throw new Rejection('case/organ-cannot-open', { organ: organ.name }, 'FC-4');
  checkDates(details, at);
  checkPast(evidence, measures, at);
  const officers = namedOfficers(command.officers, { organ: actor.organId, on: dateOf(at) });
  if (lookAlikes.length > 0 && (duplicateReason ?? '').trim() === '') throw new Rejection('case/possible-duplicate', { files: lookAlikes });
  const foreign = competence.proposed !== undefined && competence.proposed !== actor.organId;
  return [
    {
      type: 'CaseOpened',
      data: {
        caseId,
        matterId,
        by: actor.officerId,
        organ: actor.organId,
        ...(openedAs === undefined ? {} : { openedAs }),
        details,
        parties,
        officers,
        evidence,
        goods,
        measures,
        competence,
        ...(splitFrom === undefined ? {} : { splitFrom }),
        ...(lookAlikes.length > 0 && duplicateReason !== undefined ? { duplicates: { files: lookAlikes, reason: duplicateReason } } : {}),
        occurredAt: at,
        clocks: [
          ...startClock('limitation', 'case', actor.organId, due.limitation),
          ...(foreign ? startClock('transfer-out', actor.organId, actor.organId, due['transfer-out']) : []),
          ...measures.flatMap((measure) => measureClocks(measure, command.measureDue[measure.measureId] ?? {})),
        ],
      },
    },
  ];
};

export const correctCase = (command: HandlingCommandOf<'CorrectCase'>, file: OpenFile): Facts => {
  const { actor, corrects, correctedAt, reason, changes, parties } = command;
  guardHandling('CorrectCase', file, actor);
  if (Object.keys(changes).length === 0 && parties === undefined) throw new Rejection('case/nothing-to-correct');
  checkDates({ ...file.details, ...changes }, command.at);
  // A correction takes the date of the fact it corrects, so that a view of that day shows it corrected.
  return [
    {
      type: 'CaseCorrected',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        corrects,
        reason,
        changes,
        ...(parties === undefined ? {} : { parties }),
        occurredAt: correctedAt,
        clocks: [],
      },
    },
  ];
};

export const addEvidence = ({ actor, at, evidence }: HandlingCommandOf<'AddEvidence'>, file: OpenFile): Facts => {
  guardHandling('AddEvidence', file, actor);
  checkPast(evidence, [], at);
  const added = evidence.filter(({ evidenceId }) => !file.evidence.some((known) => known.evidenceId === evidenceId));
  return added.length === 0
    ? []
    : [{ type: 'EvidenceAdded', data: { by: actor.officerId, organ: actor.organId, evidence: added, occurredAt: at, clocks: [] } }];
};

export const registerGoods = ({ actor, at, goods }: HandlingCommandOf<'RegisterGoods'>, file: OpenFile): Facts => {
  guardHandling('RegisterGoods', file, actor);
  if (file.handoffs.some(({ state }) => state === 'approved' || state === 'sent' || state === 'received'))
    throw new Rejection('case/handoff-open');
  const added = goods.filter(({ goodsId }) => !file.goods.some((known) => known.goodsId === goodsId));
  return added.length === 0
    ? []
    : [{ type: 'GoodsRegistered', data: { by: actor.officerId, organ: actor.organId, goods: added, occurredAt: at, clocks: [] } }];
};

export const takeMeasure = ({ actor, at, due, measure }: HandlingCommandOf<'TakeMeasure'>, file: OpenFile): Facts => {
  if (file.measures.some(({ measureId }) => measureId === measure.measureId)) return [];
  guardHandling('TakeMeasure', file, actor);
  checkPast([], [measure], at);
  return [
    {
      type: 'MeasureTaken',
      data: { by: actor.officerId, organ: actor.organId, measure, occurredAt: at, clocks: measureClocks(measure, due) },
    },
  ];
};

const measureOf = (file: OpenFile, measureId: string): OpenFile['measures'][number] => {
  const measure = file.measures.find((candidate) => candidate.measureId === measureId);
  if (measure === undefined) throw new Rejection('case/measure-unknown');
  return measure;
};

export const endMeasure = ({ actor, at, measureId, outcome, reason }: HandlingCommandOf<'EndMeasure'>, file: OpenFile): Facts => {
  const measure = measureOf(file, measureId);
  if (measure.ended !== undefined) return [];
  guardHandling('EndMeasure', file, actor);
  if (measure.issuedBy !== actor.organId && file.responsible !== actor.organId) throw new Rejection('case/measure-of-other-organ');
  return [
    {
      type: 'MeasureEnded',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        measureId,
        outcome,
        reason,
        occurredAt: at,
        clocks: [
          ...meetClock(file, 'preservation', measureId, at),
          ...meetClock(file, 'coercive', measureId, at),
          ...meetClock(file, 'approve-on-the-spot', measureId, at),
        ],
      },
    },
  ];
};

export const extendMeasure = ({ actor, at, due, measureId, reason }: HandlingCommandOf<'ExtendMeasure'>, file: OpenFile): Facts => {
  const measure = measureOf(file, measureId);
  guardHandling('ExtendMeasure', file, actor);
  if (measure.issuedBy !== actor.organId) throw new Rejection('case/measure-of-other-organ');
  if (measure.extended || measure.ended !== undefined || (measure.kind !== 'sealing' && measure.kind !== 'seizure'))
    throw new Rejection('case/no-measure-to-extend', {}, 'COE-25');
  return [
    {
      type: 'MeasureExtended',
      data: {
        by: actor.officerId,
        organ: actor.organId,
        measureId,
        reason,
        occurredAt: at,
        clocks: startClock('coercive', measureId, actor.organId, due.coercive),
      },
    },
  ];
};
