import { type ArgumentsHost, Catch, type ExceptionFilter, Logger, Optional } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RecordUnavailable, isPassingFailure } from '../event-store/index.js';
import { Rejection } from '../kernel/rejection.js';
import { AnsweredProblem } from './answered-problem.js';
import { LegalBasis } from './legal-basis.js';
import { Problem, unavailable } from './problem.js';
import { type ProblemAnswer, answerOfProblem, answerOfRejection } from './problem-document.js';
import { problemOfError } from './problem-of-error.js';

/** Every error leaves as an RFC 9457 document. What nobody foresaw is logged, and answered with a reference only. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  constructor(@Optional() private readonly legalBasis?: LegalBasis) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent) return;
    send(reply, this.answer(error, request.id));
  }

  /** The database or the record is away or too busy: the same request may succeed in a moment. */
  private unreachable(error: unknown, requestId: string): Problem | undefined {
    if (!isPassingFailure(error)) return undefined;
    this.logger.error({ reqId: requestId, err: error }, 'database or record failure');
    return error instanceof RecordUnavailable ? unavailable('request/record-unavailable', 5) : unavailable('request/unavailable', 5);
  }

  private answer(error: unknown, requestId: string): ProblemAnswer {
    if (error instanceof Rejection) return answerOfRejection(error, this.legalBasis, requestId);
    if (error instanceof AnsweredProblem) return { document: { ...error.document, requestId }, headers: {} };
    const problem = problemOfError(error) ?? this.unreachable(error, requestId);
    if (problem !== undefined) return answerOfProblem(problem, requestId);
    this.logger.error({ reqId: requestId, err: error }, 'request failed');
    return answerOfProblem(new Problem(500, 'request/internal', { details: { reference: requestId } }), requestId);
  }
}

export const send = (reply: FastifyReply, { document, headers }: ProblemAnswer): void => {
  void reply.code(document.status).headers(headers).type('application/problem+json; charset=utf-8').send(JSON.stringify(document));
};
