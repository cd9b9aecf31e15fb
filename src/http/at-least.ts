import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
  applyDecorators,
} from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { type Observable, from, switchMap } from 'rxjs';
import { type Position, position } from '../kernel/ids.js';
import { Problem, unavailable } from './problem.js';

/** How far the read models are. Implemented by `projections/`. */
export abstract class ReadModelProgress {
  /** True as soon as every read model holds the event at `position`; false when that takes longer than `milliseconds`. */
  abstract waitFor(position: Position, milliseconds: number): Promise<boolean>;
}

const PATIENCE_MS = 2000;

@Injectable()
export class AtLeastInterceptor implements NestInterceptor {
  constructor(private readonly progress: ReadModelProgress) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const query = context.switchToHttp().getRequest<FastifyRequest<{ Querystring: Record<string, unknown> }>>().query;
    const atLeast = query['atLeast'];
    if (atLeast === undefined) return next.handle();
    delete query['atLeast']; // the query class of the route need not know it
    return from(this.wait(atLeast)).pipe(switchMap(() => next.handle()));
  }

  private async wait(atLeast: unknown): Promise<void> {
    if (typeof atLeast !== 'string' || !/^[\w:./-]{1,100}$/.test(atLeast)) throw new Problem(400, 'request/bad-position');
    if (!(await this.progress.waitFor(position(atLeast), PATIENCE_MS))) throw unavailable('request/not-caught-up', 1);
  }
}

/** The route reads a read model and takes `?atLeast=<position>`: it answers when the model holds that position, or 503 after 2 s. */
export const AtLeast = (): MethodDecorator & ClassDecorator =>
  applyDecorators(
    UseInterceptors(AtLeastInterceptor),
    ApiQuery({ name: 'atLeast', required: false, type: String, description: 'wait (2 s at most) for this position' }),
  );
