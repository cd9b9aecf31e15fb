import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';
import { answerOfProblem } from './problem-document.js';
import { problemOfError } from './problem-of-error.js';
import { send } from './problem.filter.js';

/** What the router refuses before any route is found: addresses that cannot be decoded, parameters without end. */
export const answerFrameworkError = (error: Error, request: FastifyRequest, reply: FastifyReply): void => {
  const problem = problemOfError(error) ?? new Problem(400, 'request/malformed');
  send(reply.header('x-request-id', request.id), answerOfProblem(problem, request.id));
};
