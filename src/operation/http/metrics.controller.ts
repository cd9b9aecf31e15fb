import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { forbidden, unauthorised } from '../../http/problem.js';
import { Public } from '../../http/public.js';
import { isFromThisMachine, showsToken } from '../metrics/caller.js';
import { Metrics } from '../metrics/metrics.js';
import { OperationSettings } from '../operation-settings.js';

/** For Prometheus, which has no account: it shows the token of the operator, or it runs on this machine. */
@ApiExcludeController()
@Public()
@Controller()
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly settings: OperationSettings,
  ) {}

  @Get('metrics')
  @Header('cache-control', 'no-store')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  read(@Req() { headers, socket }: FastifyRequest): Promise<string> {
    const { metricsToken } = this.settings;
    if (metricsToken === undefined) {
      if (!isFromThisMachine(socket.remoteAddress, headers)) throw forbidden('operation/metrics-local');
    } else if (!showsToken(headers, metricsToken)) {
      throw unauthorised('operation/metrics-token');
    }
    return this.metrics.registry.metrics();
  }
}
