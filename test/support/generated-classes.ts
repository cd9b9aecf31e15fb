import { randomUUID } from 'node:crypto';
import { EventStore, NO_STREAM, type NewEvent } from '../../src/event-store/index.js';
import { type OfficerId, type StreamName, attemptId, attemptStream, classId, classStream } from '../../src/kernel/ids.js';
import { instantOf } from '../../src/system-clock.js';
import type { TestApp } from './app.js';
import { anEvent } from './events.js';

interface Generated {
  readonly classes: number;
  readonly courseId: string;
  readonly trainer: OfficerId;
  readonly trainees: readonly OfficerId[];
  /** Points of the attempts of a trainee, one after the other; one attempt with 0 to 10 points, by turns, when left out. */
  readonly points?: readonly number[];
  /** The last attempt of each was never handed in: its hour ran out, and nothing says so yet. */
  readonly unfinished?: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST = Date.parse('2026-06-01T09:00:00.000+08:00');
/** Appends that run side by side. */
const AT_ONCE = 20;

/** Classes as production would have stored them, one a day, with the attempts of every trainee. */
export const generateClasses = async (app: TestApp, generated: Generated): Promise<readonly string[]> => {
  const store = app.app.get(EventStore);
  const classes = Array.from({ length: generated.classes }, (_, index) => ({ id: classId(randomUUID()), index }));
  await appendAll(
    store,
    classes.map(({ id, index }) => [classStream(id), opened(id, index, generated)] as const),
  );
  // Nobody starts what was not opened before.
  const attempts = classes.flatMap(({ id, index }) =>
    generated.trainees.flatMap((trainee, person) =>
      (generated.points ?? [(index + person) % 11]).map((points, before, all) =>
        attempted(id, {
          trainee,
          courseId: generated.courseId,
          startedAt: FIRST + index * DAY + (person + 1) * 60_000 + before * HOUR,
          points,
          number: before + 1,
          handedIn: generated.unfinished !== true || before < all.length - 1,
        }),
      ),
    ),
  );
  await appendAll(store, attempts);
  return classes.map(({ id }) => id);
};

const appendAll = async (store: EventStore, streams: readonly (readonly [StreamName, readonly NewEvent[]])[]): Promise<void> => {
  for (let from = 0; from < streams.length; from += AT_ONCE)
    await Promise.all(streams.slice(from, from + AT_ONCE).map(([stream, events]) => store.append(stream, events, NO_STREAM)));
};

const opened = (id: string, index: number, { courseId, trainer, trainees }: Generated): readonly NewEvent[] => {
  const occurredAt = instantOf(FIRST + index * DAY);
  const act = { classId: id, by: trainer, occurredAt };
  const title = `第${index + 1}期轮训班`;
  return [
    anEvent('ClassOpened', { ...act, courseId, release: 1, title, opensAt: occurredAt, feedback: 'at-once' }),
    anEvent('TraineesInvited', { ...act, trainees, organs: [] }),
  ];
};

interface Attempted {
  readonly trainee: OfficerId;
  readonly courseId: string;
  readonly startedAt: number;
  readonly points: number;
  readonly number: number;
  readonly handedIn: boolean;
}

const attempted = (of: string, { trainee, courseId, startedAt, points, number, handedIn }: Attempted) => {
  const id = attemptId(randomUUID());
  const act = (minutes: number) => ({ attemptId: id, by: trainee, occurredAt: instantOf(startedAt + minutes * 60_000) });
  const verdict = { outcome: points === 0 ? 'wrong' : 'partly', points, of: 10, reasons: ['理由。'], rules: ['APL-25-2'] };
  const answer = { kind: 'choose-command', verb: 'receive', scope: 'handoff' };
  const until = handedIn ? {} : { until: instantOf(startedAt + HOUR) };
  return [
    attemptStream(id),
    [
      anEvent('AttemptStarted', { ...act(0), classId: of, courseId, release: 1, number, ...until }),
      anEvent('PointAnswered', { ...act(5), step: 1, partId: 'only', pointId: 'next', answer, verdict }),
      ...(handedIn ? [anEvent('AttemptSubmitted', act(10))] : []),
    ],
  ] as const;
};
