import { Injectable } from '@nestjs/common';
import type { OfficerId, OrganId } from '../../../kernel/ids.js';
import { type Instant, dateOf } from '../../../kernel/time.js';
import { invalidField } from '../../../http/problem.js';
import { OrganisationsService } from '../../../organisations/index.js';
import type { Scene } from '../../../stream-writing/index.js';
import { Courses } from '../../courses/courses.js';
import type { ClassCommand } from '../domain/commands.js';
import type { TrainingClass } from '../domain/training-class.js';
import type { ClassInput } from './class-input.js';

/** Turns what the trainer wrote into a command that names every fact the decision rests on. */
@Injectable()
export class ClassFacts {
  constructor(
    private readonly courses: Courses,
    private readonly organisations: OrganisationsService,
  ) {}

  async gather(input: ClassInput, { actor, at }: Scene<TrainingClass>): Promise<ClassCommand> {
    switch (input.type) {
      case 'OpenClass': {
        const { opensAt = at, ...written } = input;
        const offered = await this.courses.released(input.courseId); // a course that was withdrawn is for no new class
        const course = offered && (await this.courses.released(input.courseId, input.release));
        if (course === undefined) throw invalidField('courseId', '没有这门已经发布的课程。');
        return { ...written, actor, at, opensAt, release: course.release };
      }
      case 'InviteTrainees': {
        const { classId, officers, organs } = input;
        const trainees = [...(await this.known(officers, at)), ...(await this.peopleOf(organs, at))];
        return { type: 'InviteTrainees', classId, actor, at, trainees, organs };
      }
      default:
        return { ...input, actor, at };
    }
  }

  private async known(officers: readonly OfficerId[], at: Instant): Promise<readonly OfficerId[]> {
    const known = new Set((await this.organisations.officers(dateOf(at))).map(({ id }) => id));
    const unknown = officers.findIndex((officer) => !known.has(officer));
    if (unknown >= 0) throw invalidField(`officers.${unknown}`, '登记册里没有这名现任人员。');
    return officers;
  }

  /** Everybody who belongs to the organ or, of a township, to its team and its office of justice. */
  private async peopleOf(organs: readonly OrganId[], at: Instant): Promise<readonly OfficerId[]> {
    const all = await this.organisations.organs(dateOf(at));
    const unknown = organs.findIndex((organ) => !all.some(({ id }) => id === organ));
    if (unknown >= 0) throw invalidField(`organs.${unknown}`, '登记册里没有这个现设机关。');
    const townships = new Set(all.filter(({ id, kind }) => organs.includes(id) && kind === 'township-government').map(({ id }) => id));
    const within = new Set([
      ...organs,
      ...all.filter(({ parentGovernmentId }) => parentGovernmentId !== undefined && townships.has(parentGovernmentId)).map(({ id }) => id),
    ]);
    return (await this.organisations.officers(dateOf(at))).filter(({ organ }) => within.has(organ)).map(({ id }) => id);
  }
}
