import { Injectable } from '@nestjs/common';
import { type OfficerId, classId, courseId, officerId } from '../../kernel/ids.js';
import type { ResultLineDto, ResultsDto } from './http/results.dto.js';
import type { OwnResultsParams, ResultsParams } from './http/results.params.js';
import { type ResultsFilter, ResultsQuery } from './read-models/results.query.js';
import { RegisterLag } from './register-lag.js';

const PAGE = 50;
/** Rows that the export reads at a time. */
const EXPORT_PAGE = 500;

const filterOf = ({ class: of, course, trainee, q }: ResultsParams): ResultsFilter => ({
  ...(of === undefined ? {} : { classId: classId(of.toLowerCase()) }),
  ...(course === undefined ? {} : { course: courseId(course.toLowerCase()) }),
  ...(trainee === undefined ? {} : { trainee: officerId(trainee.toLowerCase()) }),
  ...(q === undefined || q.trim() === '' ? {} : { q: q.trim() }),
});

/** The register of results: of the classes that a trainer opened, or of a trainee alone. */
@Injectable()
export class ResultsRegister {
  constructor(
    private readonly query: ResultsQuery,
    private readonly lag: RegisterLag,
  ) {}

  ofTrainer(trainer: OfficerId, params: ResultsParams): Promise<ResultsDto> {
    return this.page({ ...filterOf(params), trainer }, params);
  }

  ofTrainee(trainee: OfficerId, params: OwnResultsParams): Promise<ResultsDto> {
    return this.page({ ...filterOf(params), trainee }, params);
  }

  /** Everything that the filter lets through. */
  allOfTrainer(trainer: OfficerId, params: ResultsParams): AsyncIterable<ResultLineDto> {
    return this.query.all({ ...filterOf(params), trainer }, EXPORT_PAGE);
  }

  private async page(filter: ResultsFilter, { limit = PAGE, cursor }: OwnResultsParams): Promise<ResultsDto> {
    const lagMs = await this.lag.milliseconds();
    const [page, figures] = await Promise.all([
      this.query.page(filter, limit, cursor),
      cursor === undefined ? this.query.figures(filter) : undefined,
    ]);
    return { ...page, ...(figures === undefined ? {} : { figures }), lagMs };
  }
}
