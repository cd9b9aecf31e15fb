import type { DataSource } from 'typeorm';
import type { RecordedEvent } from '../../kernel/event.js';
import { type CaseId, type Ids, type OrderId, caseId, orderId, orderStream } from '../../kernel/ids.js';
import type { Clock } from '../../kernel/time.js';
import type { CaseReader } from '../../docket/index.js';
import { type EventCatalogue, type EventStore, transact } from '../../event-store/index.js';
import type { Policy } from '../../policies/index.js';
import type { Projector } from '../../projections/index.js';
import { OUTCOME_OF_EVENT, standingOf } from '../case-standing.js';
import type { CaseStanding } from '../domain/commands.js';
import { intake } from '../domain/decider.js';
import type { OrderClockFacts } from '../use-cases/order-clock-facts.js';

const PATIENCE_MS = 60_000;

export interface OutcomeTools {
  readonly source: DataSource;
  readonly projector: Projector;
  readonly store: EventStore;
  readonly catalogue: EventCatalogue;
  readonly cases: CaseReader;
  readonly clocks: OrderClockFacts;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What becomes of a case file is told to every order it comes from, so that whoever owes the answer learns of it. */
export class NoteCaseOutcomes implements Policy {
  readonly name = 'note-case-outcomes';
  readonly label = '案卷进展通知工单承办单位';
  readonly handles = Object.keys(OUTCOME_OF_EVENT);
  readonly since = 'now';

  constructor(private readonly tools: OutcomeTools) {}

  async react(event: RecordedEvent): Promise<void> {
    const id = caseId(event.stream.slice('case-'.length));
    await this.tools.projector.awaitPosition(event.position, ['orders'], PATIENCE_MS);
    const orders = await this.ordersOf(id);
    if (orders.length === 0) return;
    const { file, events } = await this.tools.cases.load(id);
    const standing = file === undefined ? undefined : standingOf(file, events);
    if (standing === undefined) return;
    for (const order of orders) await this.note(order, standing, event);
  }

  private async note(id: OrderId, standing: CaseStanding, { metadata }: RecordedEvent): Promise<void> {
    const { store, catalogue, clock, ids, clocks } = this.tools;
    const { actor } = metadata;
    await transact(store, catalogue, intake, {
      stream: orderStream(id),
      command: { type: 'NoteCaseOutcome', actor, at: clock.now(), due: clocks.onFilingDecision(standing.occurredAt), standing },
      actor,
      clock,
      ids,
      correlationId: metadata.correlationId,
      causationId: metadata.eventId,
      idempotencyKey: `${this.name}:${metadata.eventId}`,
    });
  }

  private async ordersOf(id: CaseId): Promise<readonly OrderId[]> {
    const rows: unknown = await this.tools.source.query(`SELECT order_id FROM orders WHERE cases @> ARRAY[$1::uuid] ORDER BY order_id`, [
      id,
    ]);
    return (rows as readonly { readonly order_id: string }[]).map((row) => orderId(row.order_id));
  }
}
