import type { CatalogueChangeId, OrganId } from '../../kernel/ids.js';
import { clockId } from '../../kernel/ids.js';
import type { Decider } from '../../kernel/decider.js';
import type { Instant, LocalDate } from '../../kernel/time.js';
import {
  type CaseClock,
  type CaseEvent,
  type CaseFile,
  type ClockChange,
  type Consultation,
  type Dispute,
  type Handoff,
  type OpenFile,
  type PointlessParts,
  type SuccessionEvent,
  consultationParties,
  criminalOver,
  evolve,
  isPending,
  openFile,
  unopened,
} from '../../case-file/index.js';

/** What time brings to a file of an organ that was abolished; no person gives it. */
export interface SucceedOrgan {
  readonly type: 'SucceedOrgan';
  readonly changeId: CatalogueChangeId;
  readonly from: OrganId;
  readonly to: OrganId;
  readonly byRow: boolean;
  readonly basis: string;
  readonly documentNumber: string;
  readonly transitionUntil: LocalDate;
  /** The beginning of the day on which the change takes effect. */
  readonly at: Instant;
}

const GONE: readonly Handoff['state'][] = ['rejected', 'withdrawn', 'returned', 'converted-to-criminal', 'superseded'];
const isActive = ({ status }: CaseClock): boolean => status === 'running' || status === 'paused';
const isLiveDispute = (dispute: Dispute): boolean => isPending(dispute) || dispute.state === 'designated';

const liveHandoffs = (file: OpenFile, organ: OrganId): readonly Handoff[] =>
  file.handoffs.filter(({ from, to, state }) => (from === organ || to === organ) && !GONE.includes(state));
const liveConsultations = (file: OpenFile, organ: OrganId): readonly Consultation[] =>
  file.consultations.filter((one) => one.state !== 'closed' && consultationParties(one).includes(organ));
const liveDisputes = (file: OpenFile, organ: OrganId): readonly Dispute[] =>
  file.disputes.filter((one) => isLiveDispute(one) && partiesOf(one).includes(organ));
const partiesOf = ({ between, asked, designated, interim }: Dispute): readonly OrganId[] => [
  ...between,
  ...asked,
  ...(interim === undefined ? [] : [interim.lead]),
  ...(designated === undefined ? [] : [designated.from, designated.to]),
];

/** Whether the organ still has anything to do in the file. What is closed stays with its name. */
export const hasPartIn = (file: OpenFile, organ: OrganId): boolean =>
  file.closedAt === undefined &&
  (file.responsible === organ ||
    liveHandoffs(file, organ).some(({ state }) => state !== 'closed') ||
    liveConsultations(file, organ).length > 0 ||
    liveDisputes(file, organ).length > 0 ||
    file.criminalTransfers.some((one) => one.organ === organ && !criminalOver(one)) ||
    file.clocks.some((clock) => clock.organ === organ && clock.purpose !== 'limitation' && isActive(clock)) ||
    file.measures.some(({ issuedBy, ended }) => issuedBy === organ && ended === undefined));

/** Between the two there is nothing left to hand over, to ask or to argue about. */
const pointless = (file: OpenFile, { from, to }: SucceedOrgan): PointlessParts => {
  const both = (organs: readonly OrganId[]): boolean => organs.every((organ) => organ === from || organ === to) && organs.includes(to);
  return {
    handoffs: liveHandoffs(file, from)
      .filter((one) => both([one.from, one.to]))
      .map(({ handoffId }) => handoffId),
    consultations: liveConsultations(file, from)
      .filter((one) => both(consultationParties(one)))
      .map(({ consultationId }) => consultationId),
    disputes: liveDisputes(file, from)
      .filter((one) => isPending(one) && both(one.between))
      .map(({ disputeId }) => disputeId),
  };
};

/** Those of a clock whose id names the organ that owes it. */
const subjectAfter = ({ clock, purpose }: CaseClock, { from, to }: SucceedOrgan): CaseClock['clock'] => {
  const subject = clock.slice(purpose.length + 1);
  if (subject === from) return clockId(purpose, to);
  return subject.endsWith(`:${from}`) ? clockId(purpose, `${subject.slice(0, -from.length)}${to}`) : clock;
};

const clocksAfter = (file: OpenFile, command: SucceedOrgan, ended: PointlessParts): readonly ClockChange[] => {
  const gone: readonly string[] = [...ended.handoffs, ...ended.consultations, ...ended.disputes];
  const isPointless = ({ clock, purpose }: CaseClock): boolean => gone.some((id) => clock.slice(purpose.length + 1).split(':')[0] === id);
  return file.clocks.filter(isActive).flatMap((clock): readonly ClockChange[] => {
    if (isPointless(clock)) return [{ change: 'cancelled', clock: clock.clock, at: command.at }];
    if (clock.organ !== command.from) return [];
    const as = subjectAfter(clock, command);
    const taken = as !== clock.clock && file.clocks.some((other) => other.clock === as && isActive(other));
    return taken
      ? [{ change: 'cancelled', clock: clock.clock, at: command.at }]
      : [{ change: 'passed', clock: clock.clock, as, organ: command.to }];
  });
};

/** Nothing once it has happened, and nothing in a file in which the organ has no part any more. */
export const succeed = (command: SucceedOrgan, file: OpenFile): readonly SuccessionEvent[] => {
  const { changeId, from, to, byRow, basis, documentNumber, transitionUntil, at } = command;
  if (from === to || !hasPartIn(file, from)) return [];
  const ended = pointless(file, command);
  return [
    {
      type: 'ResponsibilitySucceeded',
      data: {
        changeId,
        from,
        to,
        byRow,
        responsible: file.responsible === from,
        basis,
        documentNumber,
        transitionUntil,
        ended,
        occurredAt: at < file.openedAt ? file.openedAt : at,
        clocks: clocksAfter(file, command, ended),
      },
    },
  ];
};

/** 职权承继: it moves what an abolished organ had in hand, and decides nothing of the matter. */
export const succession: Decider<CaseFile, SucceedOrgan, SuccessionEvent, CaseEvent> = {
  initial: unopened,
  evolve,
  decide: (command, file) => succeed(command, openFile(file)),
};
