import { Injectable } from '@nestjs/common';
import { type Position, caseStream } from '../../kernel/ids.js';
import type { Instant } from '../../kernel/time.js';
import { DeadlinesService } from '../../deadlines/index.js';
import { TimedWatch, type Unwritten, WatchTools } from '../../policies/index.js';
import type { SupervisionCommand } from '../domain/commands.js';
import { supervision } from '../domain/decider.js';
import { type DueClock, DueClocks } from './due-clocks.js';
import { supervisionOfMiss } from './supervision-of-miss.js';

/** Records of every running clock that its due date comes near, and that it was missed. */
@Injectable()
export class ClockWatch extends TimedWatch {
  readonly name = 'clock-watch';
  readonly label = '到期提醒与逾期登记';
  /** Of the last event that this watch has recorded. */
  #last: Position | undefined;

  constructor(
    tools: WatchTools,
    private readonly clocks: DueClocks,
    private readonly deadlines: DeadlinesService,
  ) {
    super(tools);
  }

  override async catchUp(until?: Instant): Promise<void> {
    await this.clocks.complete();
    this.#last = undefined;
    await super.catchUp(until);
    await this.clocks.complete(this.#last);
  }

  protected override async recordAll(until: Instant, alone: AbortSignal): Promise<void> {
    await this.deadlines.refresh(); // the calendar may have been imported on another instance
    let first: Instant | undefined;
    for await (const page of this.clocks.unrecorded('miss', until)) {
      for (const due of page) {
        if (alone.aborted) return;
        if (!(await this.#isWritten(due, missed(due, until)))) first ??= due.clock.due.due;
      }
    }
    for await (const page of this.clocks.unrecorded('approach', this.deadlines.start('SY-REMIND', until).due)) {
      for (const due of page.filter((candidate) => this.#comesNear(candidate, until))) {
        if (alone.aborted) return;
        await this.#isWritten(due, { type: 'RecordApproaching', clock: due.clock.clock, due: due.clock.due.due, at: until });
      }
    }
    await this.isRecorded(first ?? until);
  }

  protected override async unwritten(now: Instant): Promise<Unwritten> {
    const { count, oldest } = await this.clocks.waiting(now);
    return { count, since: oldest };
  }

  protected override nextDue(now: Instant): Promise<Instant | undefined> {
    return this.clocks.nextDue(now);
  }

  /** A time so short that it is near its end from the start needs no reminder of that. */
  #comesNear({ clock: { due } }: DueClock, until: Instant): boolean {
    return due.due >= until && this.deadlines.start('SY-REMIND', due.startedAt).due < due.due;
  }

  async #isWritten({ caseId, clock: { clock, due } }: DueClock, command: SupervisionCommand): Promise<boolean> {
    const written = await this.record(supervision, caseStream(caseId), `${command.type}:${clock}:${due.due}`, command);
    if (written !== undefined) this.#last = written.position;
    return written !== undefined;
  }
}

const missed = ({ caseId, clock: { clock, due }, name }: DueClock, at: Instant): SupervisionCommand => ({
  type: 'RecordMissed',
  supervisionId: supervisionOfMiss(caseId, clock, due.due),
  clock,
  due: due.due,
  at,
  reminder: `「${name}」已经逾期，请立即办理。`,
});
