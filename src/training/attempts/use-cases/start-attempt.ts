import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type AttemptId, type ClassId, type OfficerId, attemptStream } from '../../../kernel/ids.js';
import { Rejection } from '../../../kernel/rejection.js';
import { Clock, type Instant } from '../../../kernel/time.js';
import { forbidden } from '../../../http/problem.js';
import { type Committed, StreamWriter, type Writing } from '../../../stream-writing/index.js';
import { epochOf, instantOf } from '../../../system-clock.js';
import { ClassReader, type OpenClass, phaseAt } from '../../classes/index.js';
import type { CourseContent } from '../../domain/course-content.js';
import { Courses } from '../../courses/courses.js';
import { AttemptReader, nthAttempt } from '../attempt-reader.js';
import { endingAt } from '../domain/attempt.js';
import type { ClassFact } from '../domain/commands.js';
import { attempts } from '../domain/decider.js';
import { ATTEMPT_STEPS } from '../domain/steps.js';

export interface BegunAttempt extends Committed {
  readonly attemptId: AttemptId;
}

export class StartAttempt extends Command<BegunAttempt> {
  constructor(
    readonly writing: Writing,
    readonly classId: ClassId,
  ) {
    super();
  }
}

/** Its own minutes, and never longer than the class. */
const untilOf = ({ minutes }: CourseContent, closesAt: Instant | undefined, at: Instant): { readonly until?: Instant } => {
  const limits = [minutes === undefined ? undefined : instantOf(epochOf(at) + minutes * 60_000), closesAt].filter(
    (limit) => limit !== undefined,
  );
  const [until] = limits.sort();
  return until === undefined ? {} : { until };
};

@CommandHandler(StartAttempt)
export class StartAttemptHandler implements ICommandHandler<StartAttempt> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly reader: AttemptReader,
    private readonly classes: ClassReader,
    private readonly courses: Courses,
    private readonly clock: Clock,
  ) {}

  async execute({ writing, classId }: StartAttempt): Promise<BegunAttempt> {
    const training = (await this.classes.find(classId))?.training;
    if (training === undefined) throw forbidden();
    const trainee = writing.principal.officerId;
    const course = await this.courses.released(training.courseId, training.release);
    if (course === undefined) throw new Rejection('attempt/course-withdrawn');
    const number = await this.due(classId, trainee);
    const invited = training.trainees.includes(trainee);
    if (!invited && number === 1) throw forbidden(); // whoever was never invited learns nothing of the class
    const attemptId = nthAttempt(classId, trainee, number);
    const entry = { roles: ATTEMPT_STEPS.StartAttempt.roles, admit: () => undefined };
    const committed = await this.writer.write(attempts, { ...writing, stream: attemptStream(attemptId) }, entry, ({ actor, at }) => ({
      type: 'StartAttempt' as const,
      attemptId,
      actor,
      at,
      number,
      of: factOf(training, course.content, invited, at),
    }));
    return { ...committed, attemptId };
  }

  /** Number of the attempt that runs, or of the next one. */
  private async due(classId: ClassId, trainee: OfficerId, number = 1): Promise<number> {
    const found = await this.reader.find(nthAttempt(classId, trainee, number));
    return found === undefined || endingAt(found.attempt, this.clock.now()) === undefined ? number : this.due(classId, trainee, number + 1);
  }
}

const factOf = (training: OpenClass, content: CourseContent, invited: boolean, at: Instant): ClassFact => ({
  classId: training.classId,
  courseId: training.courseId,
  release: training.release,
  phase: phaseAt(training, at),
  invited,
  attempts: content.attempts,
  ...untilOf(content, training.closesAt, at),
});
