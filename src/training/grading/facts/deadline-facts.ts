import type { DueDate } from '../../../kernel/due-date.js';
import type { ClockId } from '../../../kernel/ids.js';
import { dateOf } from '../../../kernel/time.js';
import type { ClockPurpose } from '../../../case-file/index.js';
import { type DeadlinesService, explainDays } from '../../../deadlines/index.js';
import { CLOCK_NAMES } from '../../../docket/index.js';
import type { Answer } from '../../domain/course-content.js';
import type { DeadlineFacts } from '../domain/grade-deadline.js';
import type { Story } from './story.js';

type Named = Extract<Answer, { kind: 'name-deadline' }>;
interface Found {
  readonly purpose: ClockPurpose;
  readonly due: DueDate;
  readonly event?: number;
}

/** Undefined when the history never starts that clock. */
export const deadlineFacts = (story: Story, clock: ClockId, answer: Named, deadlines: DeadlinesService): DeadlineFacts | undefined => {
  const found = runningAt(story, clock) ?? startedAfter(story, clock) ?? endedBefore(story, clock);
  if (found === undefined) return undefined;
  const { purpose, due, event } = found;
  const recomputed = deadlines.rule(due.rule).length === undefined ? due : deadlines.recompute(due);
  return {
    name: CLOCK_NAMES[purpose],
    due,
    ...(recomputed.due === due.due ? {} : { recomputed: dateOf(recomputed.due) }),
    days: explainDays(due),
    answer: { due: answer.due, ...(answer.rule === undefined ? {} : { rule: answer.rule }) },
    ...(event === undefined ? {} : { event }),
  };
};

const setBy = (story: Story, clock: ClockId): number | undefined =>
  story.seen.findLast(({ data }) => data.clocks.some((change) => change.clock === clock && 'due' in change))?.version;

const runningAt = (story: Story, id: ClockId): Found | undefined => {
  const clock = story.file().clocks.find((known) => known.clock === id && (known.status === 'running' || known.status === 'paused'));
  return clock && foundOf(clock.purpose, clock.due, setBy(story, id));
};

const startedAfter = (story: Story, id: ClockId): Found | undefined => {
  for (const { version, data } of story.coming)
    for (const change of data.clocks)
      if (change.change === 'started' && change.clock === id) return foundOf(change.purpose, change.due, version);
  return undefined;
};

const endedBefore = (story: Story, id: ClockId): Found | undefined => {
  const clock = story.file().clocks.find((known) => known.clock === id);
  return clock && foundOf(clock.purpose, clock.due, setBy(story, id));
};

const foundOf = (purpose: ClockPurpose, due: DueDate, event: number | undefined): Found => ({
  purpose,
  due,
  ...(event === undefined ? {} : { event }),
});
