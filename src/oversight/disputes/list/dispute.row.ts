import type { CaseClock, Dispute, OpenFile } from '../../../case-file/index.js';
import { type DisputeStanding, byUrgency, disputeClockIds, type FileAt, hiding } from '../../../docket/index.js';
import type { OrganId } from '../../../kernel/ids.js';
import type { Instant } from '../../../kernel/time.js';
import { limitationOf, measuresOf } from '../running.js';
import { awaitsIn, competentIn, decidedAtIn, endedAtIn, organsOf, phaseOf } from '../standing.js';
import { newestFirst } from '../../../projections/index.js';

/** What runs on beside the dispute: measures by kind, and the limitation. */
export interface RunningBeside {
  readonly measures: readonly { readonly kind: string; readonly clock: CaseClock }[];
  readonly limitation?: CaseClock;
}

/** A row of the list of disputes in the order of the columns. */
export interface DisputeRow {
  readonly case_id: string;
  readonly dispute_id: string;
  /** Organs that see it in their list. */
  readonly viewers: readonly OrganId[];
  /** Without numbers, telephones and addresses of parties: whoever is only heard in it reads the list, too (个人信息保护法 6). */
  readonly title: string;
  readonly item_name: string;
  readonly township: string;
  readonly kind: string | null;
  readonly phase: string;
  readonly awaits: string;
  readonly standing: DisputeStanding;
  /** The organs in dispute. */
  readonly organs: readonly OrganId[];
  readonly applicant: OrganId;
  readonly responsible: OrganId;
  readonly competent: OrganId | null;
  readonly applied_at: Instant;
  readonly decided_at: Instant | null;
  readonly ended_at: Instant | null;
  readonly clock: CaseClock | null;
  readonly due: Instant | null;
  readonly running: RunningBeside;
  readonly search: string;
  /** Open ones by their next clock, then those that are over, the last first. */
  readonly sort_key: string;
  readonly version: number;
}

/** No more of it than says whose turn it is. */
const standingOf = ({ state, between, superior, asked, responses, opinion, designated }: Dispute): DisputeStanding => ({
  state,
  between,
  superior,
  asked,
  responses: responses.map(({ organ }) => ({ organ })),
  ...(opinion === undefined ? {} : { opinion: { signatures: opinion.signatures } }),
  ...(designated === undefined ? {} : { designated: { to: designated.to } }),
});

const runningBeside = (file: OpenFile): RunningBeside => {
  const limitation = limitationOf(file);
  return {
    measures: measuresOf(file).flatMap(({ measure, clock }) => (clock === undefined ? [] : [{ kind: measure.kind, clock }])),
    ...(limitation === undefined ? {} : { limitation }),
  };
};

const nextClock = (file: OpenFile, dispute: Dispute): CaseClock | undefined => {
  const ids = disputeClockIds(dispute);
  return byUrgency(file.clocks).find(({ clock }) => ids.includes(clock));
};

export const disputeRows = ({ file, events, event }: FileAt): readonly DisputeRow[] => {
  if (file.disputes.length === 0) return [];
  const { caseId, details, responsible } = file;
  const hide = hiding(events);
  const numbers = file.organs.flatMap(({ number }) => (number === undefined ? [] : [number]));
  const running = runningBeside(file);
  return file.disputes.map((dispute) => {
    const { disputeId, matter, designated, between, applicant, appliedAt } = dispute;
    const clock = nextClock(file, dispute);
    const ended = endedAtIn(dispute);
    const order = ended === undefined ? `0${clock?.due.due ?? '9999'}` : `1${newestFirst(ended)}`;
    return {
      case_id: caseId,
      dispute_id: disputeId,
      viewers: organsOf(dispute),
      title: hide(details.title),
      item_name: details.itemName,
      township: details.place.township,
      kind: dispute.kind ?? null,
      phase: phaseOf(dispute),
      awaits: awaitsIn(dispute),
      standing: standingOf(dispute),
      organs: between,
      applicant,
      responsible,
      competent: competentIn(dispute) ?? null,
      applied_at: appliedAt,
      decided_at: decidedAtIn(dispute) ?? null,
      ended_at: ended ?? null,
      clock: clock ?? null,
      due: clock?.due.due ?? null,
      running,
      search: hide([details.title, details.itemName, matter, ...numbers, designated?.documentNumber ?? ''].join(' ')).toLowerCase(),
      sort_key: `${order}${caseId}${disputeId}`,
      version: event.version,
    };
  });
};
