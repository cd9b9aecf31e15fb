import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../public.js';
import { Readiness } from './readiness.js';

@ApiExcludeController()
@Public()
@Controller()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process runs and answers. */
  @Get('healthz')
  healthz(): { readonly status: string } {
    return { status: 'ok' };
  }

  /** The process can serve: 200, or 503 with the part that cannot. */
  @Get('readyz')
  async readyz(@Res({ passthrough: true }) reply: FastifyReply): Promise<{ readonly status: string; readonly checks: object }> {
    const checks = await this.readiness.look();
    const ready = Object.values(checks).every(Boolean);
    void reply.status(ready ? 200 : 503).header('cache-control', 'no-store');
    return { status: ready ? 'ready' : 'not-ready', checks };
  }
}
