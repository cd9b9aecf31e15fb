import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CallHandler, type ExecutionContext, Injectable, Logger, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, catchError, from, mergeMap, of, switchMap } from 'rxjs';
import { canonicalJson } from '../../kernel/canonical-json.js';
import { principalOf } from '../principal.js';
import { inputFault } from '../input-guard.js';
import { Problem, badRequest, unavailable, unprocessable } from '../problem.js';
import { IdempotencyKeys, type IdempotentRequest, type StoredAnswer } from './idempotency-keys.js';

const FORM = /^[A-Za-z0-9._:-]{8,100}$/;
const LOOK_AGAIN_MS = 50;
const PATIENCE_MS = 10_000;

/** The key of a request, checked. Throws a 400 problem for one that is too short, too long or unprintable. */
export const idempotencyKeyOf = (request: FastifyRequest): string | undefined => {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key !== 'string' || !FORM.test(key)) throw new Problem(400, 'request/bad-idempotency-key');
  return key;
};

/**
 * POST with `Idempotency-Key`: the same key and request by the same person gets the first answer again, also when both
 * arrive at once; the same key with another request is refused. Only answers of 2xx are kept: a refusal stored nothing.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly logger = new Logger('Idempotency');

  constructor(private readonly keys: IdempotencyKeys) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const officerId = principalOf(request)?.officerId;
    if (request.method !== 'POST' || officerId === undefined) return next.handle();
    const key = idempotencyKeyOf(request);
    if (key === undefined) return next.handle();
    const fault = inputFault(request.body); // before the pipes: what cannot be stored cannot be hashed either
    if (fault !== undefined) throw badRequest([fault]);
    const reply = http.getResponse<FastifyReply>();
    const claim: IdempotentRequest = { officerId, key, hash: hashOf(request) };
    return from(this.firstAnswer(claim)).pipe(
      switchMap((answer) => (answer === undefined ? this.run(claim, next, reply) : of(repeat(answer, reply)))),
    );
  }

  private run(claim: IdempotentRequest, next: CallHandler, reply: FastifyReply): Observable<unknown> {
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        await this.keys.giveUp(claim);
        throw error;
      }),
      mergeMap((body: unknown) => this.keep(claim, { status: reply.statusCode, body })),
    );
  }

  /** What was carried out is answered, even when the answer cannot be kept. */
  private async keep(claim: IdempotentRequest, answer: StoredAnswer): Promise<unknown> {
    try {
      await this.keys.keep(claim, answer);
    } catch (error) {
      this.logger.error({ err: error }, 'answer not kept for its idempotency key');
    }
    return answer.body;
  }

  /** Undefined for the request that is to be carried out. */
  private async firstAnswer(claim: IdempotentRequest): Promise<StoredAnswer | undefined> {
    for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_AGAIN_MS) {
      const found = await this.keys.claim(claim);
      switch (found.kind) {
        case 'first':
          return undefined;
        case 'answered':
          return found.answer;
        case 'other-request':
          throw unprocessable('request/idempotency-conflict');
        case 'in-progress':
          await sleep(LOOK_AGAIN_MS);
      }
    }
    throw unavailable('request/unavailable', 5);
  }
}

const repeat = ({ status, body }: StoredAnswer, reply: FastifyReply): unknown => {
  void reply.status(status).header('idempotency-replayed', 'true');
  return body;
};

const hashOf = ({ method, url, body }: FastifyRequest): string =>
  createHash('sha256')
    .update(`${method} ${url}\n${canonicalJson(body ?? null)}`)
    .digest('hex');
