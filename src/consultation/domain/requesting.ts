import type { OrganFact } from '../../kernel/register.js';
import { Rejection } from '../../kernel/rejection.js';
import { type LocalDate, dateOf } from '../../kernel/time.js';
import { type ClockChange, type ConsultationEvent, type OpenFile, handoffOf, startClock } from '../../case-file/index.js';
import type { ConsultationCommandOf } from './commands.js';
import { KIND_ROOT, guardRequest, guardStep, replyOf } from './guard.js';
import { replySubject } from './reply-clock.js';

type Facts = readonly ConsultationEvent[];

/** Throws unless the organ may speak for itself on that day. */
const checkOrgan = (organ: OrganFact, on: LocalDate): void => {
  if (organ.kind === 'team') throw new Rejection('consultation/team-is-no-organ', { organ: organ.name }, 'FC-4');
  if (organ.validTo !== undefined && organ.validTo < on)
    throw new Rejection('consultation/organ-abolished', { organ: organ.name, since: organ.validTo }, 'APL-38');
  if (organ.validFrom > on || !organ.canHandOff) throw new Rejection('consultation/organ-cannot-consult', { organ: organ.name });
};

/** 管辖协商 has one time for all, unless it already runs for the objection that is talked over. */
const requestClocks = (command: ConsultationCommandOf<'RequestConsultation'>, file: OpenFile): readonly ClockChange[] => {
  const { kind, consultationId, actor, to, handoffId, due } = command;
  if (kind !== 'jurisdiction')
    return to.flatMap(({ organ }) => startClock('consult-reply', replySubject(consultationId, organ), organ, due['consult-reply']));
  const running = file.clocks.some(
    ({ purpose, clock, status }) => purpose === 'negotiate' && status === 'running' && clock === `negotiate:${handoffId ?? ''}`,
  );
  return running ? [] : startClock('negotiate', consultationId, actor.organId, due.negotiate);
};

export const request = (command: ConsultationCommandOf<'RequestConsultation'>, file: OpenFile): Facts => {
  const { consultationId, actor, at, kind, sender, to, question, facts, legalBasis, urgency, handoffId } = command;
  if (file.consultations.some((known) => known.consultationId === consultationId)) return [];
  guardRequest(file, actor);
  checkOrgan(sender, dateOf(at));
  if (to.length === 0) throw new Rejection('consultation/nobody-asked');
  if (to.some(({ organ }) => organ === actor.organId)) throw new Rejection('consultation/with-itself', {}, KIND_ROOT[kind]);
  if (new Set(to.map(({ organ }) => organ)).size < to.length) throw new Rejection('consultation/asked-twice');
  to.forEach((organ) => checkOrgan(organ, dateOf(at)));
  if (handoffId !== undefined) handoffOf(file, handoffId);
  return [
    {
      type: 'ConsultationRequested',
      data: {
        consultationId,
        by: actor.officerId,
        organ: actor.organId,
        kind,
        to: to.map(({ organ }) => organ),
        question,
        facts,
        legalBasis,
        urgency,
        ...(handoffId === undefined ? {} : { handoffId }),
        occurredAt: at,
        clocks: requestClocks(command, file),
      },
    },
  ];
};

export const acknowledge = ({ consultationId, actor, at }: ConsultationCommandOf<'AcknowledgeConsultation'>, file: OpenFile): Facts => {
  const consultation = guardStep('AcknowledgeConsultation', file, consultationId, actor);
  if (replyOf(consultation, actor)?.acknowledgedAt !== undefined) return [];
  return [
    { type: 'ConsultationAcknowledged', data: { consultationId, by: actor.officerId, organ: actor.organId, occurredAt: at, clocks: [] } },
  ];
};
