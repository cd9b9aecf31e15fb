import type { RecordedEvent } from '../../kernel/event.js';
import { type CaseId, type Ids, caseStream } from '../../kernel/ids.js';
import { type Clock } from '../../kernel/time.js';
import { type CaseFile, openFile } from '../../case-file/index.js';
import { CALENDAR_PUBLISHED, type CalendarPublished, type DeadlinesService } from '../../deadlines/index.js';
import { type EventCatalogue, type EventStore, transact } from '../../event-store/index.js';
import type { Policy } from '../../policies/index.js';
import { caseHandling } from '../domain/decider.js';
import type { HandlingCommandOf } from '../domain/commands.js';
import { type OpenFiles } from './open-files.js';

/** When a calendar is published, every provisional date that still runs gets its final form, by an event in its file. */
export class RecomputeProvisionalClocks implements Policy {
  readonly name = 'recompute-provisional-clocks';
  readonly label = '放假安排公布后重算暂定期限';
  readonly handles = [CALENDAR_PUBLISHED];
  readonly since = 'beginning';

  constructor(
    private readonly store: EventStore,
    private readonly catalogue: EventCatalogue,
    private readonly deadlines: DeadlinesService,
    private readonly files: OpenFiles,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async react(event: RecordedEvent): Promise<void> {
    await this.deadlines.refresh(); // the calendar may have been imported on another instance
    for (const caseId of await this.files.at(event.position)) await this.recompute(caseId, event as RecordedEvent<CalendarPublished>);
  }

  private async recompute(caseId: CaseId, { data, metadata }: RecordedEvent<CalendarPublished>): Promise<void> {
    const { store, catalogue, clock, ids } = this;
    await transact(store, catalogue, caseHandling, {
      stream: caseStream(caseId),
      command: (file: CaseFile) => this.command(file, `${data.source}（${data.year}年）`),
      actor: metadata.actor,
      clock,
      ids,
      correlationId: metadata.correlationId,
      causationId: metadata.eventId,
      idempotencyKey: `${this.name}:${metadata.eventId}`,
    });
  }

  private command(file: CaseFile, calendar: string): HandlingCommandOf<'RecomputeClocks'> {
    const running = openFile(file).clocks.filter(({ status, due }) => (status === 'running' || status === 'paused') && due.provisional);
    return {
      type: 'RecomputeClocks',
      at: this.clock.now(),
      calendar,
      dues: running.map(({ clock, due }) => ({ clock, due: this.deadlines.recompute(due) })),
    };
  }
}
