import { Injectable } from '@nestjs/common';
import { organId } from '../../kernel/ids.js';
import { ClassPages } from '../classes/index.js';
import type { CertifiedResult } from './certificates/domain/certificate.events.js';
import { type ClassResults, answeredAttempt } from './class-results.js';
import { bestOf } from './domain/best-attempt.js';

/** Those of a class who passed, and of whose attempt nothing waits for the trainer. */
@Injectable()
export class DueCertificates {
  constructor(private readonly pages: ClassPages) {}

  async of({ training, content, records }: ClassResults): Promise<readonly CertifiedResult[]> {
    const people = await this.pages.people(training.trainees);
    const attempts = records.map((record) => answeredAttempt(record, content));
    return training.trainees.flatMap((trainee) => {
      const person = people.find(({ officer }) => officer === trainee);
      const best = bestOf(attempts.filter((attempt) => attempt.trainee === trainee));
      if (person === undefined || best?.passed !== true || best.open > 0) return [];
      return [
        {
          classId: training.classId,
          classTitle: training.title,
          courseId: training.courseId,
          courseTitle: content.title,
          release: training.release,
          trainee,
          traineeName: person.name,
          organ: organId(person.organ.id),
          organName: person.organ.name,
          attemptId: best.attemptId,
          points: best.points,
          of: best.of,
        },
      ];
    });
  }
}
