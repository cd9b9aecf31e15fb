import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { programVersion } from '../program.js';

const ROUTE = ['method', 'route', 'status'] as const;
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** How a command ended: done, refused by a rule, turned away by the shell (input, rights, a stale version), or failed. */
export type CommandOutcome = 'accepted' | 'refused' | 'turned-away' | 'failed';

/**
 * Everything this process counts for Prometheus. Labels hold names from the code alone: route patterns, names of
 * projections, codes of refusals. Never an address, an id or anything of a case.
 */
export class Metrics {
  readonly registry = new Registry();

  readonly requests = new Counter({
    name: 'jieli_http_requests_total',
    help: 'Requests answered, by route pattern.',
    labelNames: ROUTE,
    registers: [this.registry],
  });
  readonly durations = new Histogram({
    name: 'jieli_http_request_duration_seconds',
    help: 'Time from the request to the end of the answer; without event streams, which stay open.',
    labelNames: ROUTE,
    buckets: SECONDS,
    registers: [this.registry],
  });
  readonly commands = new Counter({
    name: 'jieli_commands_total',
    help: 'Commands by mechanism and outcome: accepted, refused by a rule, turned away (input, rights, stale version), failed.',
    labelNames: ['mechanism', 'outcome'] as const,
    registers: [this.registry],
  });
  readonly refusals = new Counter({
    name: 'jieli_command_refusals_total',
    help: 'Commands that a rule refused, by the code of the refusal.',
    labelNames: ['code'] as const,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'jieli_build_info',
      help: 'Always 1; which program this is.',
      labelNames: ['version', 'node'] as const,
      registers: [this.registry],
    }).set({ version: programVersion, node: process.version }, 1);
  }
}
