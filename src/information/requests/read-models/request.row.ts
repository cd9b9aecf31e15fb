import { type CaseId, type OrganId, type ShareId } from '../../../kernel/ids.js';
import type { Instant, LocalDate } from '../../../kernel/time.js';
import { newestFirst } from '../../../projections/index.js';
import type { ShareClock } from '../../domain/requests/clocks.js';
import { shareViewers } from '../../domain/requests/guard.js';
import type { Share, ShareState } from '../../domain/requests/share.js';
import type { ScopeKind, ShareClass } from '../../domain/requests/values.js';
import { phaseOf, turnOf } from './standing.js';

/** A row of the list of requests in the order of the columns. */
export interface RequestRow {
  readonly share_id: ShareId;
  readonly viewers: readonly OrganId[];
  readonly requester: OrganId;
  readonly provider: OrganId;
  readonly case_id: CaseId | null;
  readonly kind: ScopeKind;
  readonly class: ShareClass | null;
  readonly title: string;
  readonly purpose: string;
  readonly state: ShareState;
  readonly phase: string;
  readonly awaits: readonly OrganId[];
  readonly next_step: string | null;
  readonly until: LocalDate;
  readonly clock: ShareClock | null;
  readonly due: Instant | null;
  readonly started_at: Instant;
  readonly search: string;
  /** Open ones by their next clock, then those in force, then those that are over; the last begun first. */
  readonly sort_key: string;
  readonly version: number;
}

const RANK = { open: '0', 'in-force': '1', ended: '2' } as const;

const nextClock = ({ clocks }: Share): ShareClock | undefined =>
  clocks
    .filter(({ status, purpose }) => status === 'running' && purpose !== 'info-log')
    .reduce<ShareClock | undefined>((first, clock) => (first === undefined || clock.due.due < first.due.due ? clock : first), undefined);

export const requestRow = (share: Share, version: number): RequestRow => {
  const clock = nextClock(share);
  const { organs, step } = turnOf(share);
  const phase = phaseOf(share);
  const started = share.requestedAt ?? share.draftedAt;
  return {
    share_id: share.shareId,
    viewers: shareViewers(share),
    requester: share.requester,
    provider: share.provider,
    case_id: share.caseId ?? null,
    kind: share.scope.kind,
    class: share.class ?? null,
    title: share.title,
    purpose: share.purpose,
    state: share.state,
    phase,
    awaits: organs,
    next_step: step ?? null,
    until: share.grant?.until ?? share.until,
    clock: clock ?? null,
    due: clock?.due.due ?? null,
    started_at: started,
    search: [share.title, share.purpose, share.basis, share.scenario].join(' ').toLowerCase(),
    sort_key: `${RANK[phase]}${clock?.due.due ?? '9999'}${newestFirst(started)}${share.shareId}`,
    version,
  };
};
