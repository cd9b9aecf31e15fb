import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/time.js';
import { Projector } from '../../projections/index.js';

/** A list is shown without delay also while the record cannot be asked. */
const PATIENCE_MS = 500;

/** How old the lists may be. */
@Injectable()
export class DocketLag {
  /** The read model asked about; another list is another class. */
  protected readonly list: string = 'docket';
  /** What was last learnt, and when; before that, that the lists were whole when this program started. */
  private known: { readonly lag: number; readonly at: number };
  private asking: Promise<void> | undefined;

  constructor(
    private readonly projector: Projector,
    private readonly clock: Clock,
  ) {
    this.known = { lag: 0, at: this.now() };
  }

  /**
   * Milliseconds since the oldest event that is not in the lists yet; 0 when there is none. While the record does not say,
   * the lists may be as old as what was last known of them.
   */
  async milliseconds(): Promise<number> {
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    const answered = this.asking.then(
      () => true,
      () => false,
    );
    if (await Promise.race([answered, sleep(PATIENCE_MS, false)])) return this.known.lag;
    return this.known.lag + Math.max(0, this.now() - this.known.at);
  }

  private async ask(): Promise<void> {
    const [list] = await this.projector.lag([this.list]);
    const at = this.now();
    this.known = { lag: list?.waitingSince === undefined ? 0 : Math.max(0, at - Date.parse(list.waitingSince)), at };
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}
