import { type RecordedEvent, factOf } from '../../kernel/event.js';
import type { OrganId } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { newestFirst } from '../../projections/index.js';
import type { WhistleClock } from '../domain/clocks.js';
import { evolve } from '../domain/evolve.js';
import { type CallStanding, awaitedOf, phaseOf, runningClocks, standingOf } from '../domain/standing.js';
import { type OpenWhistle, leadOf, objectionPending, unblown, whistleParties } from '../domain/whistle.js';
import type { EarlierWhistle, WhistleEvent } from '../domain/whistle.events.js';

/** One department on a card of the board. */
export interface CalledOnCard {
  readonly organ: OrganId;
  readonly standing: CallStanding | 'planned';
}

/** A row of the board in the order of the columns. */
export interface WhistleRow {
  readonly whistle_id: string;
  readonly township: OrganId;
  readonly viewers: readonly OrganId[];
  readonly blown: boolean;
  readonly title: string;
  readonly address: string;
  readonly items: readonly string[];
  readonly item_names: readonly string[];
  readonly urgent: boolean;
  readonly simple: boolean;
  readonly state: string;
  readonly phase: string;
  readonly awaits: readonly OrganId[];
  readonly calls: readonly CalledOnCard[];
  readonly lead: OrganId | null;
  readonly objected: boolean;
  readonly clock: WhistleClock | null;
  readonly due: Instant | null;
  /** The first time to report that runs. */
  readonly respond_due: Instant | null;
  readonly drafted_at: Instant;
  readonly blown_at: Instant | null;
  readonly ended_at: Instant | null;
  readonly repeat_of: EarlierWhistle | null;
  readonly linked: number;
  readonly search: string;
  /** Running ones by their next clock, then those that are over, the last first. */
  readonly sort_key: string;
  readonly version: number;
}

const calledOn = ({ state, calls, content }: OpenWhistle): readonly CalledOnCard[] =>
  state === 'blown' || state === 'closed'
    ? calls.map((call) => ({ organ: call.organ, standing: standingOf(call) }))
    : content.calls.map(({ organ }) => ({ organ, standing: 'planned' }));

export const whistleRow = (whistle: OpenWhistle, { version, data }: RecordedEvent<WhistleEvent>): WhistleRow => {
  const { whistleId, township, content, blown, closed, repeatOf } = whistle;
  const phase = phaseOf(whistle);
  const running = runningClocks(whistle);
  const [clock] = running;
  const respond = running.find(({ purpose }) => purpose === 'respond');
  const over = phase === 'done';
  const ended = over ? (closed?.at ?? data.occurredAt) : undefined;
  const order = ended === undefined ? `0${clock?.due.due ?? whistle.draftedAt}` : `1${newestFirst(ended)}`;
  return {
    whistle_id: whistleId,
    township,
    viewers: whistleParties(whistle),
    blown: blown !== undefined,
    title: content.title,
    address: content.place.address,
    items: content.matters.map(({ item }) => item),
    item_names: content.matters.map(({ itemName }) => itemName),
    urgent: content.urgency === 'urgent',
    simple: content.complexity === 'simple',
    state: whistle.state,
    phase,
    awaits: awaitedOf(whistle),
    calls: calledOn(whistle),
    lead: leadOf(whistle) ?? null,
    objected: whistle.calls.some(objectionPending),
    clock: clock ?? null,
    due: clock?.due.due ?? null,
    respond_due: respond?.due.due ?? null,
    drafted_at: whistle.draftedAt,
    blown_at: blown?.at ?? null,
    ended_at: ended ?? null,
    repeat_of: repeatOf ?? null,
    linked: whistle.links.length,
    search: [content.title, content.facts, content.place.address, ...content.matters.map(({ itemName }) => itemName)]
      .join(' ')
      .toLowerCase(),
    sort_key: `${order}${whistleId}`,
    version,
  };
};

/** What a whistle led to in a case file. */
export interface WhistleLinkRow {
  readonly whistle_id: string;
  readonly case_id: string;
  readonly kind: string;
  readonly target_id: string;
  readonly linked_at: Instant;
}
export const linkRows = ({ whistleId, links }: OpenWhistle): readonly WhistleLinkRow[] =>
  links.map(({ caseId, kind, id, at }) => ({ whistle_id: whistleId, case_id: caseId, kind, target_id: id, linked_at: at }));

/** The whistle as it stood after these events of its stream. */
export const whistleAfter = (events: readonly RecordedEvent<WhistleEvent>[]): OpenWhistle | undefined => {
  const whistle = events.reduce((state, record) => evolve(state, factOf(record)), unblown);
  return whistle.opened ? whistle : undefined;
};
