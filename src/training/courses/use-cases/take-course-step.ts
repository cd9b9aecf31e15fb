import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CourseId, courseStream } from '../../../kernel/ids.js';
import { type Committed, type Scene, StreamWriter, type Writing } from '../../../stream-writing/index.js';
import type { CourseCommand } from '../domain/commands.js';
import { type Course, openCourse } from '../domain/course.js';
import { courseBuilding } from '../domain/decider.js';
import { COURSE_STEPS } from '../domain/steps.js';
import { CourseFactsReader } from './course-facts-reader.js';
import type { CourseInput } from './course-input.js';

export interface CourseRequest extends Writing {
  readonly courseId: CourseId;
}

export class TakeCourseStep extends Command<Committed> {
  constructor(
    readonly request: CourseRequest,
    readonly input: CourseInput,
  ) {
    super();
  }
}

/** Nobody is kept from a course but by the role, which the route asks for. */
const admit = (): void => undefined;

@CommandHandler(TakeCourseStep)
export class TakeCourseStepHandler implements ICommandHandler<TakeCourseStep> {
  constructor(
    private readonly writer: StreamWriter,
    private readonly facts: CourseFactsReader,
  ) {}

  execute({ request: { courseId, ...request }, input }: TakeCourseStep): Promise<Committed> {
    return this.writer.write(
      courseBuilding,
      { ...request, stream: courseStream(courseId) },
      { roles: COURSE_STEPS[input.type].roles, admit },
      ({ state, actor, at }: Scene<Course>) => this.command(input, state, { courseId, actor, at }),
    );
  }

  private async command(input: CourseInput, state: Course, step: Pick<CourseCommand, 'courseId' | 'actor' | 'at'>): Promise<CourseCommand> {
    switch (input.type) {
      case 'DraftCourse':
      case 'ReviseCourse':
        return { ...step, ...input, facts: await this.facts.of(input.content) };
      case 'ReleaseCourse':
        return { ...step, ...input, facts: await this.facts.of(openCourse(state).content) };
      case 'WithdrawCourse':
        return { ...step, ...input };
    }
  }
}
