import type { CaseId } from '../../kernel/ids.js';
import {
  type CaseClock,
  type OpenFile,
  type Supervision,
  approachRecorded,
  dutyStanding,
  isDuty,
  lastPaper,
  missRecorded,
  supervisionEnded,
} from '../../case-file/index.js';
import { CLOCK_NAMES } from '../wording.js';

/** How far it has come with a duty; `running` becomes 临期 by the time of day alone. */
export type DutySeverity = 'running' | 'missed' | 'reminded' | 'letter' | 'opinion' | 'decision' | 'named' | 'reported' | 'rectified';

/** A running clock, or a supervision, in the order of the columns. */
export interface DutyRow {
  readonly case_id: CaseId;
  readonly duty: string;
  readonly title: string;
  readonly search: string;
  /** The organ that owes it. */
  readonly organ: string;
  readonly purpose: string | null;
  /** For a failing without a clock: what it is about. */
  readonly subject: 'handoff' | 'consultation' | 'dispute' | null;
  /** For a failing without a clock: what is not done. */
  readonly name: string | null;
  readonly clock: CaseClock | null;
  readonly due: string | null;
  readonly severity: DutySeverity;
  /** Nothing is awaited any more. */
  readonly over: boolean;
  readonly supervision_id: string | null;
  readonly document_number: string | null;
  readonly respond_by: string | null;
  readonly respond_due: string | null;
  /** False for clocks that a supervision stands for, and for supervisions that came to nothing before any paper. */
  readonly shown: boolean;
  /** Its miss is to be recorded when the due instant has passed. */
  readonly awaits_miss: boolean;
  readonly awaits_approach: boolean;
  readonly sort_at: string;
  readonly version: number;
}

const SEVERITY_OF: Readonly<Record<Supervision['state'], DutySeverity>> = {
  missed: 'missed',
  reminded: 'reminded',
  'letter-issued': 'letter',
  'opinion-issued': 'opinion',
  'decision-issued': 'decision',
  named: 'named',
  'rectification-reported': 'reported',
  rectified: 'rectified',
  withdrawn: 'rectified',
};

const subjectOf = ({ about }: Supervision): DutyRow['subject'] => {
  if (about.kind === 'clock') return null;
  if (about.handoffId !== undefined) return 'handoff';
  if (about.consultationId !== undefined) return 'consultation';
  return about.disputeId === undefined ? null : 'dispute';
};

const NO_SUPERVISION = {
  subject: null,
  name: null,
  severity: 'running',
  over: false,
  supervision_id: null,
  document_number: null,
  respond_by: null,
  respond_due: null,
} as const;

export const dutyRows = (file: OpenFile, version: number): readonly DutyRow[] => {
  const search = (...also: readonly (string | undefined)[]): string =>
    [file.details.title, ...file.organs.map(({ number }) => number), ...also]
      .filter((text) => text !== undefined)
      .join(' ')
      .toLowerCase();
  const own = { case_id: file.caseId, title: file.details.title, version };
  const clockRow = (clock: CaseClock): DutyRow => {
    const due = clock.due.due;
    const missed = missRecorded(file, clock.clock, due);
    return {
      ...own,
      ...NO_SUPERVISION,
      duty: `clock:${clock.clock}`,
      search: search(CLOCK_NAMES[clock.purpose]),
      organ: clock.organ,
      purpose: clock.purpose,
      clock,
      due,
      shown: isDuty(clock) && clock.purpose !== 'rectify' && !missed,
      awaits_miss: isDuty(clock) && !clock.due.provisional && !missed,
      awaits_approach: clock.purpose !== 'supplement-window' && !clock.due.provisional && !approachRecorded(file, clock.clock, due),
      sort_at: due,
    };
  };
  const supervisionRow = (supervision: Supervision): DutyRow => {
    const { about, documents } = supervision;
    const clock =
      about.kind === 'clock' ? file.clocks.find((known) => known.clock === about.clock && known.due.due === about.due) : undefined;
    const owed = documents.length > 0 || dutyStanding(file, about) === 'owed';
    const term = lastPaper(supervision)?.term;
    const name = about.kind === 'clock' ? CLOCK_NAMES[about.purpose] : about.failing;
    return {
      ...own,
      duty: `supervision:${supervision.supervisionId}`,
      search: search(name, ...documents.map(({ number }) => number)),
      organ: supervision.owes,
      purpose: about.kind === 'clock' ? about.purpose : null,
      subject: subjectOf(supervision),
      name,
      clock: clock ?? null,
      due: about.kind === 'clock' ? about.due : null,
      severity: SEVERITY_OF[supervision.state],
      over: supervisionEnded(supervision) || !owed,
      supervision_id: supervision.supervisionId,
      document_number: documents.at(-1)?.number ?? null,
      respond_by: term?.respondBy ?? null,
      respond_due: term === undefined || supervision.state === 'rectification-reported' ? null : term.due,
      shown: supervision.state !== 'withdrawn' && owed,
      awaits_miss: false,
      awaits_approach: false,
      sort_at: about.kind === 'clock' ? about.due : supervision.openedAt,
    };
  };
  const running = file.closedAt === undefined ? file.clocks.filter(({ status }) => status === 'running') : [];
  return [...running.map(clockRow), ...file.supervisions.map(supervisionRow)];
};
