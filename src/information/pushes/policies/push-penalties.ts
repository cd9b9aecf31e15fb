import type { RecordedEvent } from '../../../kernel/event.js';
import { type Ids, caseId, shareId, shareStream } from '../../../kernel/ids.js';
import { type Clock, dateOf } from '../../../kernel/time.js';
import type { HandlingEvent } from '../../../case-file/index.js';
import type { DeadlinesService } from '../../../deadlines/index.js';
import type { CaseReader } from '../../../docket/index.js';
import { type EventCatalogue, type EventStore, derivedEventId, transact } from '../../../event-store/index.js';
import type { OrganisationsService } from '../../../organisations/index.js';
import type { Policy } from '../../../policies/index.js';
import { pushes } from '../domain/decider.js';
import { isMajorPenalty } from '../domain/major-penalty.js';
import { ruleOfPush } from '../use-cases/push-rules.js';
import { penaltyContent } from './penalty-content.js';

type Concluded = Extract<HandlingEvent, { type: 'CaseConcluded' }>;

/** A penalty in a case file makes the duty of the organ that decided it to tell others: the draft of a push, with its clock. */
export class PushPenalties implements Policy {
  readonly name = 'push-penalties';
  readonly label = '处罚决定抄告（推送拟稿）';
  readonly handles = ['CaseConcluded'];
  readonly since = 'now';

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly reader: CaseReader,
    private readonly organisations: OrganisationsService,
    private readonly deadlines: DeadlinesService,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async react(event: RecordedEvent): Promise<void> {
    const { data, metadata, stream, version } = event as RecordedEvent<Concluded>;
    if (data.result !== 'penalty') return;
    const id = caseId(stream.slice('case-'.length));
    const { file, events } = await this.reader.load(id);
    if (file === undefined) return;
    await this.deadlines.refresh();
    const rule = ruleOfPush('penalty', isMajorPenalty(data, file.parties));
    const organName = await this.organisations.organName(data.organ, dateOf(data.occurredAt));
    const share = shareId(derivedEventId(stream, `${this.name}:${metadata.eventId}`, 0));
    const { store, catalogue, clock, ids } = this;
    await transact(store, catalogue, pushes, {
      stream: shareStream(share),
      actor: metadata.actor,
      clock,
      ids,
      correlationId: metadata.correlationId,
      causationId: metadata.eventId,
      idempotencyKey: `${this.name}:${metadata.eventId}`,
      command: {
        type: 'RecordPushDuty',
        shareId: share,
        at: clock.now(),
        organ: data.organ,
        matter: { kind: 'penalty', item: { code: file.details.item, name: file.details.itemName }, place: file.details.place.township },
        content: penaltyContent(data, file, events, organName),
        factAt: data.occurredAt,
        source: { caseId: id, version, eventId: metadata.eventId },
        ...(rule === undefined ? {} : { due: this.deadlines.start(rule, data.occurredAt) }),
      },
    });
  }
}
