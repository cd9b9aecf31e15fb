import { actor, at, yingqian } from '../../../../test/support/case-fixtures.js';
import { specificationFor } from '../../../../test/support/specification.js';
import { attemptId, classId, courseId, officerId, organId } from '../../../kernel/ids.js';
import type { Verdict } from '../../domain/course-content.js';
import type { AttemptCommand, AttemptCommandOf, ClassFact, GradedPoint } from './commands.js';
import { attempts } from './decider.js';
import type { AttemptEvent } from './attempt.events.js';

const { given } = specificationFor(attempts);

const ATTEMPT = attemptId('00000000-0000-4000-8000-0000000000a1');
const trainee = actor(yingqian, 'case-officer');
const trainer = { ...actor(organId('sy-sfj'), 'trainer'), officerId: officerId('00000000-0000-4000-8000-00000000beef') };
const step = { attemptId: ATTEMPT, actor: trainee, at: at('2026-09-08T09:00') };
const of: ClassFact = {
  classId: classId('00000000-0000-4000-8000-0000000000c1'),
  courseId: courseId('00000000-0000-4000-8000-0000000000d1'),
  release: 1,
  phase: 'running',
  invited: true,
  attempts: 2,
  until: at('2026-09-08T10:00'),
};
const verdict: Verdict = { outcome: 'right', points: 10, of: 10, reasons: ['与法定程序一致。'], rules: [] };
const open: Verdict = { outcome: 'open', points: 0, of: 20, reasons: [], rules: [] };
const graded: GradedPoint = { partId: 'p1', pointId: 'q1', verdict, last: false };
const start: AttemptCommandOf<'StartAttempt'> = { type: 'StartAttempt', ...step, number: 1, of };
const answer: AttemptCommandOf<'AnswerPoint'> = {
  type: 'AnswerPoint',
  ...step,
  step: 1,
  answer: { kind: 'choose-command', verb: 'send', scope: 'handoff' },
  graded,
};
const last: AttemptCommandOf<'AnswerPoint'> = {
  ...answer,
  step: 2,
  answer: { kind: 'write-reasons', text: '依据权责清单。' },
  graded: { partId: 'p1', pointId: 'q2', verdict: open, last: true },
};
const submit: AttemptCommand = { type: 'SubmitAttempt', ...step };
const mark: AttemptCommandOf<'MarkAnswer'> = {
  type: 'MarkAnswer',
  ...step,
  actor: trainer,
  partId: 'p1',
  pointId: 'q2',
  points: 15,
  remark: '理由充分，条文不准。',
};
const late = { at: at('2026-09-08T10:01') };

const history = (...commands: readonly AttemptCommand[]): readonly AttemptEvent[] =>
  commands.reduce<readonly AttemptEvent[]>(
    (events, command) => [
      ...events,
      ...given(...events)
        .when(command)
        .events(),
    ],
    [],
  );

describe('starting an attempt', () => {
  it('fixes its number, its release and when its time runs out', () =>
    given()
      .when(start)
      .then({
        type: 'AttemptStarted',
        data: {
          attemptId: ATTEMPT,
          by: trainee.officerId,
          occurredAt: step.at,
          classId: of.classId,
          courseId: of.courseId,
          release: 1,
          number: 1,
          until: of.until,
        },
      }));
  it('is the same attempt from a second device', () =>
    given(...history(start))
      .when(start)
      .thenNothing());
  it.each([
    [{ invited: false }, 'attempt/not-invited'],
    [{ phase: 'ahead' }, 'attempt/class-not-open'],
    [{ phase: 'over' }, 'attempt/class-over'],
    [{ attempts: 0 }, 'attempt/none-left'],
  ] as const)('is refused when the class says %j', (change, code) =>
    given()
      .when({ ...start, of: { ...of, ...change } })
      .thenRejected(code),
  );
});

describe('answering a point', () => {
  it('stores the verdict with the answer', () =>
    given(...history(start))
      .when(answer)
      .then({
        type: 'PointAnswered',
        data: {
          attemptId: ATTEMPT,
          by: trainee.officerId,
          occurredAt: step.at,
          step: 1,
          partId: 'p1',
          pointId: 'q1',
          answer: answer.answer,
          verdict,
        },
      }));
  it('hands in with the last answer', () =>
    given(...history(start, answer))
      .when(last)
      .thenTypes('PointAnswered', 'AttemptSubmitted'));
  it('is harmless when repeated, also after the end', () => {
    given(...history(start, answer))
      .when(answer)
      .thenNothing();
    given(...history(start, answer, last))
      .when({ ...last, ...late })
      .thenNothing();
  });
  it('is final', () =>
    given(...history(start, answer))
      .when({ ...answer, answer: { kind: 'choose-command', verb: 'withdraw', scope: 'handoff' } })
      .thenRejected('attempt/already-answered'));
  it('is refused for a point that is not due yet', () => {
    given(...history(start))
      .when(last)
      .thenRejected('attempt/step-not-reached');
    const { graded: _, ...ungraded } = answer;
    given(...history(start))
      .when({ ...ungraded, step: 7 })
      .thenRejected('attempt/step-not-reached');
  });
  it('is refused when the time is over, to the millisecond', () => {
    given(...history(start))
      .when({ ...answer, at: at('2026-09-08T10:00') })
      .thenTypes('PointAnswered');
    given(...history(start))
      .when({ ...answer, ...late })
      .thenRejected('attempt/time-over');
  });
  it('is refused where there is no attempt', () => given().when(answer).thenRejected('attempt/unknown'));
});

describe('handing in', () => {
  it('ends the attempt once', () => {
    given(...history(start))
      .when(submit)
      .thenTypes('AttemptSubmitted');
    given(...history(start, submit))
      .when(submit)
      .thenRejected('attempt/already-submitted');
    given(...history(start, submit))
      .when(answer)
      .thenRejected('attempt/already-submitted');
  });
  it('is refused after the time, which ends it by itself', () => {
    given(...history(start))
      .when({ ...submit, ...late })
      .thenRejected('attempt/time-over');
    given(...history(start))
      .when({ type: 'RecordTimeOver', attemptId: ATTEMPT, ...late })
      .then({ type: 'AttemptTimedOut', data: { attemptId: ATTEMPT, occurredAt: of.until } });
  });
  it('is recorded by the clock only when the time ran out', () => {
    given(...history(start))
      .when({ type: 'RecordTimeOver', attemptId: ATTEMPT, at: step.at })
      .thenNothing();
    given(...history(start, submit))
      .when({ type: 'RecordTimeOver', attemptId: ATTEMPT, ...late })
      .thenNothing();
  });
});

describe('marking reasons', () => {
  const handedIn = history(start, answer, last);
  it('gives points and a remark, and may be changed', () => {
    given(...handedIn)
      .when(mark)
      .thenTypes('AnswerMarked');
    given(...history(start, answer, last, mark))
      .when(mark)
      .thenNothing();
    given(...history(start, answer, last, mark))
      .when({ ...mark, points: 20 })
      .thenTypes('AnswerMarked');
  });
  it.each([
    [{ points: 21 }, 'attempt/too-many-points'],
    [{ pointId: 'q1' }, 'attempt/not-for-marking'],
    [{ pointId: 'q9' }, 'attempt/not-answered'],
    [{ actor: { ...trainer, officerId: trainee.officerId } }, 'attempt/own-attempt'],
  ] as const)('is refused with %j', (change, code) =>
    given(...handedIn)
      .when({ ...mark, ...change })
      .thenRejected(code),
  );
});
