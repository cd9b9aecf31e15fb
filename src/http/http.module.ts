import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { HealthController } from './health/health.controller.js';
import { Leaving } from './health/leaving.js';
import { Readiness } from './health/readiness.js';
import { ExpiredKeys } from './idempotency/expired-keys.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { IdempotencyKeys } from './idempotency/idempotency-keys.js';
import { LiveHub } from './live/live-hub.js';
import { StreamController } from './live/stream.controller.js';
import { ProblemFilter } from './problem.filter.js';
import { InputPipe } from './validation.pipe.js';

/** What holds for every route of every context. */
@Global()
@Module({
  controllers: [HealthController, StreamController],
  providers: [
    Readiness,
    Leaving,
    LiveHub,
    IdempotencyKeys,
    ExpiredKeys,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useClass: InputPipe },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ],
  exports: [Readiness, Leaving, LiveHub],
})
export class HttpModule {
  /** `ports`: the modules that provide LegalBasis, ReadModelProgress and LiveSessions. */
  static with(ports: NonNullable<DynamicModule['imports']>): DynamicModule {
    return { module: HttpModule, imports: ports };
  }
}
