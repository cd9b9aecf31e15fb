import { playHandoff } from './handoff-story.js';
import type { Journal } from './journal.js';
import type { Visitor } from './visitor.js';

/** How many cases are played at the same time. */
const DESKS = 6;

export interface AtWork {
  readonly visitor: Visitor;
  readonly journal: Journal;
  /** Ends the work; the step at hand is still finished. */
  readonly stop: AbortSignal;
  /** Is told of the position of every step. */
  readonly onWritten: (position: string) => void;
}

/** Plays one case after the other on every desk. Throws when a step is refused or nobody answers it for minutes. */
export const officersAtWork = async (work: AtWork): Promise<void> => {
  await Promise.all(Array.from({ length: DESKS }, () => atDesk(work)));
};

const atDesk = async ({ visitor, journal, stop, onWritten }: AtWork): Promise<void> => {
  let [retries, milliseconds] = [0, 0];
  while (!over(stop)) {
    const story = playHandoff(async (act) => {
      const start = performance.now();
      const insisted = await visitor.insist(act);
      [retries, milliseconds] = [insisted.retries, performance.now() - start];
      return insisted.answer;
    });
    for await (const taken of story) {
      journal.note({ ...taken, retries, milliseconds });
      onWritten(taken.position);
      if (over(stop)) break;
    }
  }
};

/** The compiler does not see that the signal changes while we wait. */
const over = ({ aborted }: AbortSignal): boolean => aborted;
