import { Injectable } from '@nestjs/common';
import type { OfficerId, OrganId } from '../../kernel/ids.js';
import { Clock, dateOf } from '../../kernel/time.js';
import { NameBook } from '../../docket/index.js';
import { OrganisationsService } from '../../organisations/index.js';
import { Courses } from '../courses/courses.js';
import { type OpenClass, phaseAt } from './domain/training-class.js';
import type { ClassDto, ClassPageDto, TraineeDto } from './http/class.dto.js';
import { ClassesQuery, type ListedClass } from './read-models/classes.query.js';
import { FEEDBACK_NAMES, PHASE_NAMES } from './wording.js';

/** What the trainer reads of classes. */
@Injectable()
export class ClassPages {
  constructor(
    private readonly query: ClassesQuery,
    private readonly courses: Courses,
    private readonly names: NameBook,
    private readonly organisations: OrganisationsService,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<ClassDto[]> {
    return Promise.all((await this.query.all()).map((training) => this.line(training)));
  }

  async page(training: OpenClass): Promise<ClassPageDto> {
    const [line, course, invited] = await Promise.all([
      this.line(training),
      this.courses.released(training.courseId, training.release),
      this.people(training.trainees),
    ]);
    const { goal = '', minutes, attempts = 0, passPercent = 0 } = course?.content ?? {};
    return { ...line, goal, ...(minutes === undefined ? {} : { minutes }), attempts, passPercent, invited };
  }

  /** Name and organ of each, as the register has them today. */
  async people(officers: readonly OfficerId[]): Promise<TraineeDto[]> {
    const [names, people] = await Promise.all([this.names.on(), this.organisations.people()]);
    return officers.flatMap((officer) => {
      const person = people.get(officer);
      return person === undefined ? [] : [{ officer, name: person.name, organ: names.organ(person.organ) }];
    });
  }

  async peopleOf(organ: OrganId): Promise<TraineeDto[]> {
    return this.people((await this.organisations.officersOf(organ, dateOf(this.clock.now()))).map(({ id }) => id));
  }

  private async line(training: ListedClass | OpenClass): Promise<ClassDto> {
    const { classId, title, courseId, release, opensAt, closesAt, closedAt, feedback, trainees } = training;
    const course = await this.courses.released(courseId, release);
    const phase = phaseAt(training, this.clock.now());
    return {
      classId,
      title,
      courseId,
      courseTitle: course?.content.title ?? '（课程已撤回）',
      release,
      opensAt,
      ...(closesAt === undefined ? {} : { closesAt }),
      ...(closedAt === undefined ? {} : { closedAt }),
      feedback,
      feedbackName: FEEDBACK_NAMES[feedback],
      phase,
      phaseName: PHASE_NAMES[phase],
      trainees: trainees.length,
    };
  }
}
