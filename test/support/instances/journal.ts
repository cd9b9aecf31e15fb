import type { Taken } from './handoff-story.js';

/** A step that was answered with success: whatever happens to any process, it has happened. */
export interface Acknowledged extends Taken {
  readonly retries: number;
  readonly milliseconds: number;
}

/** What officers wrote down while the processes were killed. */
export class Journal {
  readonly acknowledged: Acknowledged[] = [];

  note(step: Acknowledged): void {
    this.acknowledged.push(step);
  }

  get retried(): number {
    return this.acknowledged.filter(({ retries }) => retries > 0).length;
  }

  /** Milliseconds that this part of all steps stayed below. */
  percentile(part: number): number {
    const sorted = this.acknowledged.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
    return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
  }
}
