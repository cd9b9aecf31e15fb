import type { HandlingEvent } from '../events/handling.events.js';
import type { OfficerId } from '../../kernel/ids.js';
import type { NamedOfficer } from '../events/values.js';
import type { OpenFile, RunningMeasure } from './case-file.js';
import { changeOne } from './change-one.js';
import { joinOrgan, updateOrgan } from './organ-records.js';

type Opening = Extract<HandlingEvent, { type: 'CaseOpened' }>;
type Later = Exclude<HandlingEvent, Opening>;

export const openFileFrom = ({ data }: Opening): OpenFile => ({
  opened: true,
  caseId: data.caseId,
  matterId: data.matterId,
  openedBy: data.organ,
  openedAt: data.occurredAt,
  responsible: data.organ,
  ...(data.openedAs === undefined ? {} : { openedAs: data.openedAs }),
  details: data.details,
  parties: data.parties,
  officers: data.officers,
  investigators: data.officers.map(({ officer }) => officer),
  evidence: data.evidence,
  goods: data.goods,
  measures: data.measures.map((measure) => ({ ...measure, extended: false })),
  ...(data.competence === undefined ? {} : { competence: data.competence }),
  organs: joinOrgan([], data.organ, data.occurredAt),
  handoffs: [],
  consultations: [],
  disputes: [],
  criminalTransfers: [],
  supervisions: [],
  successions: [],
  approached: [],
  clocks: [],
  recusals: [],
  links: data.splitFrom === undefined ? [] : [{ caseId: data.splitFrom, link: 'split-from', reason: '' }],
  crimeSuspected: false,
});

const withInvestigators = (known: readonly OfficerId[], named: readonly NamedOfficer[]): readonly OfficerId[] => [
  ...known,
  ...named.map(({ officer }) => officer).filter((officer) => !known.includes(officer)),
];

const changeMeasure = (file: OpenFile, id: string, update: Partial<RunningMeasure>): OpenFile => ({
  ...file,
  measures: changeOne(
    file.measures,
    ({ measureId }) => measureId === id,
    (measure) => ({ ...measure, ...update }),
  ),
});

export const evolveHandling = (file: OpenFile, { type, data }: Later): OpenFile => {
  switch (type) {
    case 'CaseCorrected':
      return { ...file, details: { ...file.details, ...data.changes }, parties: data.parties ?? file.parties };
    case 'EvidenceAdded':
      return { ...file, evidence: [...file.evidence, ...data.evidence] };
    case 'GoodsRegistered':
      return { ...file, goods: [...file.goods, ...data.goods] };
    case 'MeasureTaken':
      return { ...file, measures: [...file.measures, { ...data.measure, extended: false }] };
    case 'MeasureEnded':
      return changeMeasure(file, data.measureId, { ended: { at: data.occurredAt, outcome: data.outcome } });
    case 'MeasureExtended':
      return changeMeasure(file, data.measureId, { extended: true });
    case 'CaseNumbered':
      return { ...file, organs: updateOrgan(file.organs, data.organ, { number: data.number }) };
    case 'CompetenceDoubted':
      return { ...file, competence: data.competence };
    case 'CaseFiled':
      return {
        ...file,
        officers: data.officers,
        investigators: withInvestigators(file.investigators, data.officers),
        organs: updateOrgan(file.organs, data.organ, { filedAt: data.occurredAt, number: data.number }),
        handoffs: file.handoffs.map((handoff) =>
          handoff.state === 'accepted' && handoff.to === data.organ ? { ...handoff, state: 'in-progress' } : handoff,
        ),
      };
    case 'CaseNotFiled':
      return {
        ...file,
        organs: updateOrgan(file.organs, data.organ, { notFiledAt: data.occurredAt, notFiledReasons: data.reasons }),
        handoffs: file.handoffs.map((handoff) =>
          handoff.state === 'accepted' && handoff.to === data.organ ? { ...handoff, state: 'in-progress' } : handoff,
        ),
      };
    case 'OfficersReplaced':
      return { ...file, officers: data.officers, investigators: withInvestigators(file.investigators, data.officers) };
    case 'RecusalRequested':
      return { ...file, recusals: [...file.recusals, { officer: data.officer, ground: data.ground, requestedAt: data.occurredAt }] };
    case 'RecusalDecided':
      return {
        ...file,
        recusals: file.recusals.map((recusal) =>
          recusal.officer === data.officer && recusal.granted === undefined ? { ...recusal, granted: data.granted } : recusal,
        ),
      };
    case 'LegalReviewAssigned':
      return { ...file, legalReview: { organ: data.organ, reviewer: data.reviewer, assignedAt: data.occurredAt } };
    case 'LegalReviewPassed':
      return file.legalReview === undefined ? file : { ...file, legalReview: { ...file.legalReview, outcome: 'passed' } };
    case 'LegalReviewReturned':
      return file.legalReview === undefined ? file : { ...file, legalReview: { ...file.legalReview, outcome: 'returned' } };
    case 'CaseConcluded':
      return {
        ...file,
        organs: updateOrgan(file.organs, data.organ, {
          conclusion: {
            at: data.occurredAt,
            result: data.result,
            penalties: data.penalties,
            summary: data.summary,
            reliesOn: data.reliesOn ?? [],
            ...(data.fineFen === undefined ? {} : { fineFen: data.fineFen }),
            ...(data.decisionNumber === undefined ? {} : { decisionNumber: data.decisionNumber }),
          },
        }),
      };
    case 'PenaltyPublished':
      return { ...file, organs: updateOrgan(file.organs, data.organ, { publishedAt: data.occurredAt }) };
    case 'PenaltyReportedUp':
      return { ...file, organs: updateOrgan(file.organs, data.organ, { reportedUpAt: data.occurredAt }) };
    case 'MatterSplit':
      return {
        ...file,
        links: [...file.links, ...data.into.map(({ caseId, title }) => ({ caseId, link: 'split-into' as const, reason: title }))],
      };
    case 'CaseLinked':
      return { ...file, links: [...file.links, { caseId: data.caseId, link: data.link, reason: data.reason }] };
    case 'CrimeSuspected':
      return { ...file, crimeSuspected: true };
    case 'CaseClosed':
      return { ...file, closedAt: data.occurredAt, organs: updateOrgan(file.organs, data.organ, { closedAt: data.occurredAt }) };
    case 'EntrustedCaseReturned':
      return { ...file, responsible: data.to, organs: joinOrgan(file.organs, data.to, data.occurredAt) };
    case 'ClocksRecomputed':
      return file;
  }
};
