import { Injectable } from '@nestjs/common';
import type { ClassId, CourseId, OfficerId } from '../../kernel/ids.js';
import { STATE_NAMES } from '../attempts/index.js';
import { ClassPages, ClassesQuery, type ListedClass } from '../classes/index.js';
import { CertificateReader, type ReadCertificate } from './certificates/certificate-reader.js';
import { type ClassResults, ClassResultsReader, answeredAttempt } from './class-results.js';
import { percentOf } from './domain/answered.js';
import { bestOf } from './domain/best-attempt.js';
import type { ResultLineDto } from './http/results.dto.js';

export interface ResultsFilter {
  readonly classId?: ClassId;
  readonly course?: CourseId;
  readonly trainee?: OfficerId;
  /** Part of a name of a person, an organ, a class or a course. */
  readonly q?: string;
}

type Trainee = ResultLineDto['trainee'];

/** The register of results: the attempts of classes, the newest class first. */
@Injectable()
export class ResultsPages {
  constructor(
    private readonly query: ClassesQuery,
    private readonly pages: ClassPages,
    private readonly results: ClassResultsReader,
    private readonly certificates: CertificateReader,
  ) {}

  /** Of the classes that the trainer opened. */
  async ofTrainer(trainer: OfficerId, filter: ResultsFilter): Promise<ResultLineDto[]> {
    const listed = (await this.query.all()).filter(
      ({ classId, courseId }) => fits(filter.classId, classId) && fits(filter.course, courseId),
    );
    return this.lines(listed, filter, ({ training }) => training.openedBy === trainer);
  }

  /** A trainee's own, of every class to which the trainee is invited. */
  async ofTrainee(trainee: OfficerId): Promise<ResultLineDto[]> {
    return this.lines(await this.query.ofTrainee(trainee), { trainee }, () => true);
  }

  private async lines(
    listed: readonly ListedClass[],
    filter: ResultsFilter,
    shown: (read: ClassResults) => boolean,
  ): Promise<ResultLineDto[]> {
    const [certificates, read] = await Promise.all([
      this.certificates.all(),
      Promise.all(listed.map(({ classId }) => this.results.read(classId))),
    ]);
    const lines = await Promise.all(read.filter(shown).map((one) => this.linesOf(one, certificates)));
    return lines
      .flat()
      .filter(({ trainee }) => fits<string>(filter.trainee, trainee.officer))
      .filter((line) => saysAll(line, filter.q));
  }

  private async linesOf({ training, content, records }: ClassResults, certificates: readonly ReadCertificate[]): Promise<ResultLineDto[]> {
    const people = new Map((await this.pages.people([...new Set(records.map(({ trainee }) => trainee))])).map((one) => [one.officer, one]));
    const attempts = records.map((record) => ({ record, attempt: answeredAttempt(record, content) }));
    return attempts.flatMap(({ record, attempt }): ResultLineDto[] => {
      const trainee: Trainee | undefined = people.get(attempt.trainee);
      if (trainee === undefined) return [];
      const ended = attempt.state !== 'running';
      const own = attempts.filter((one) => one.attempt.trainee === attempt.trainee).map((one) => one.attempt);
      const certificate = certificates.find((one) => one.attemptId === attempt.attemptId);
      return [
        {
          attemptId: attempt.attemptId,
          classId: training.classId,
          classTitle: training.title,
          courseId: training.courseId,
          courseTitle: content.title,
          trainee,
          number: attempt.number,
          state: attempt.state,
          stateName: STATE_NAMES[attempt.state],
          startedAt: attempt.startedAt,
          ...(record.endedAt === undefined ? {} : { endedAt: record.endedAt }),
          ...(ended ? { points: attempt.points, of: attempt.of, percent: percentOf(attempt.points, attempt.of) } : {}),
          passPercent: content.passPercent,
          ...(ended && attempt.passed !== undefined ? { passed: attempt.passed } : {}),
          open: attempt.open,
          counts: bestOf(own)?.attemptId === attempt.attemptId,
          ...(certificate === undefined ? {} : { certificate: certificate.number }),
        },
      ];
    });
  }
}

const fits = <Id>(wanted: Id | undefined, is: Id): boolean => wanted === undefined || wanted === is;

/** Every word of the search somewhere in the line. */
const saysAll = ({ trainee, classTitle, courseTitle }: ResultLineDto, q = ''): boolean => {
  const text = [trainee.name, trainee.organ.name, classTitle, courseTitle].join(' ').toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
};
