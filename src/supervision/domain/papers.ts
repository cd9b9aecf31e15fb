import type { Actor } from '../../kernel/actor.js';
import { Rejection } from '../../kernel/rejection.js';
import { dateOf } from '../../kernel/time.js';
import {
  type ClockChange,
  type OpenFile,
  type Supervision,
  type SupervisionDocumentKind,
  type SupervisionEvent,
  type SupervisionPaper,
  cancelClocks,
  lastPaper,
  rectifySubject,
  startClock,
} from '../../case-file/index.js';
import type { SupervisionCommandOf } from './commands.js';
import { guardStep } from './guard.js';

type Facts = readonly SupervisionEvent[];
type Letter = Pick<SupervisionCommandOf<'IssueLetter'>, 'kind' | 'urgentReasons' | 'waitUntil' | 'actor' | 'at'>;
type Paper = Pick<
  SupervisionCommandOf<'IssueOpinion'>,
  'supervisionId' | 'documentNumber' | 'text' | 'legalBasis' | 'respondBy' | 'copyTo' | 'owes' | 'superior' | 'due' | 'actor' | 'at'
>;

/** The county supervises compliance of such organs and tells their superior department (行政执法监督条例 42). */
const LED_FROM_ABOVE = ['city-branch', 'vertical'];

export const checkRespondBy = ({ respondBy, at }: Pick<Paper, 'respondBy' | 'at'>): void => {
  if (respondBy <= dateOf(at)) throw new Rejection('supervision/respond-by-passed', { respondBy }, 'SUP-26');
};

export const checkPaper = (command: Paper): void => {
  const { owes, copyTo, superior } = command;
  checkRespondBy(command);
  if (LED_FROM_ABOVE.includes(owes.kind) && (copyTo === undefined || copyTo !== (superior ?? copyTo)))
    throw new Rejection('supervision/superior-not-told', { organ: owes.name }, 'SUP-42');
};

/** Not before the county's waiting time after the miss is over, unless it is urgent; the notice is the government's (江西 15). */
export const checkLetter = ({ kind, urgentReasons, waitUntil, actor, at }: Letter): void => {
  if (kind === 'notice' && actor.role !== 'county-leader') throw new Rejection('supervision/notice-by-government', {}, 'JX-15');
  if (waitUntil !== undefined && at <= waitUntil.due && (urgentReasons ?? '').trim() === '')
    throw new Rejection('supervision/too-early', { until: dateOf(waitUntil.due) }, 'PRO-OVD');
};

/** The new paper's time begins, that of the papers before it ends. */
export const paperClocks = (
  file: OpenFile,
  { supervisionId, due, at, owes }: Pick<Paper, 'supervisionId' | 'due' | 'at' | 'owes'>,
  kind: SupervisionDocumentKind,
): readonly ClockChange[] => [
  ...endTerms(file, supervisionId, at),
  ...startClock('rectify', rectifySubject(supervisionId, kind), owes.organ, due),
];

export const endTerms = (file: OpenFile, id: Paper['supervisionId'], at: Paper['at']): readonly ClockChange[] =>
  (['letter', 'notice', 'opinion', 'decision'] as const).flatMap((kind) => cancelClocks(file, ['rectify'], rectifySubject(id, kind), at));

export const paperOf = ({ documentNumber, text, legalBasis, respondBy, copyTo }: Paper): SupervisionPaper => ({
  documentNumber,
  text,
  legalBasis,
  respondBy,
  ...(copyTo === undefined ? {} : { copyTo }),
});
export const stepOf = ({ supervisionId, actor, at }: { supervisionId: Paper['supervisionId']; actor: Actor; at: Paper['at'] }) => ({
  supervisionId,
  by: actor.officerId,
  organ: actor.organId,
  occurredAt: at,
});

const assertFirstOfKind = ({ documents }: Supervision, kind: SupervisionDocumentKind): void => {
  if (documents.some((document) => document.kind === kind)) throw new Rejection('supervision/same-paper-issued', { kind }, 'SUP-26');
};

export const issueLetter = (command: SupervisionCommandOf<'IssueLetter'>, file: OpenFile): Facts => {
  const { supervisionId, actor, kind, urgentReasons } = command;
  const supervision = guardStep('IssueLetter', file, supervisionId, actor);
  assertFirstOfKind(supervision, kind);
  checkLetter(command);
  checkPaper(command);
  return [
    {
      type: 'SupervisionLetterIssued',
      data: {
        ...stepOf(command),
        ...paperOf(command),
        kind,
        ...(urgentReasons === undefined ? {} : { urgentReasons }),
        clocks: paperClocks(file, command, kind),
      },
    },
  ];
};

export const issueOpinion = (command: SupervisionCommandOf<'IssueOpinion'>, file: OpenFile): Facts => {
  assertFirstOfKind(guardStep('IssueOpinion', file, command.supervisionId, command.actor), 'opinion');
  checkPaper(command);
  return [
    { type: 'SupervisionOpinionIssued', data: { ...stepOf(command), ...paperOf(command), clocks: paperClocks(file, command, 'opinion') } },
  ];
};

/** 问题重大, or an earlier paper was not complied with in its time (行政执法监督条例 29). */
export const issueDecision = (command: SupervisionCommandOf<'IssueDecision'>, file: OpenFile): Facts => {
  const { at, gravity } = command;
  const supervision = guardStep('IssueDecision', file, command.supervisionId, command.actor);
  assertFirstOfKind(supervision, 'decision');
  const term = lastPaper(supervision)?.term;
  if ((term === undefined || at <= term.due) && (gravity ?? '').trim() === '')
    throw new Rejection('supervision/decision-needs-ground', {}, 'SUP-29');
  checkPaper(command);
  return [
    {
      type: 'SupervisionDecisionIssued',
      data: {
        ...stepOf(command),
        ...paperOf(command),
        ...(gravity === undefined ? {} : { gravity }),
        clocks: paperClocks(file, command, 'decision'),
      },
    },
  ];
};

/** Telling the public orders nothing: the time of the paper before it goes on. */
export const namePublicly = (command: SupervisionCommandOf<'NamePublicly'>, file: OpenFile): Facts => {
  const { supervisionId, actor, documentNumber, text, where } = command;
  guardStep('NamePublicly', file, supervisionId, actor);
  return [{ type: 'PubliclyNamed', data: { ...stepOf(command), documentNumber, text, where, clocks: [] } }];
};
