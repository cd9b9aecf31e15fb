import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Followers } from './followers.js';
import { MetricsController } from './http/metrics.controller.js';
import { OperationController } from './http/operation.controller.js';
import { LeftOutEvents } from './left-out-events.js';
import { CommandCounter } from './metrics/command-counter.js';
import { FollowerMetrics } from './metrics/follower-metrics.js';
import { Metrics } from './metrics/metrics.js';
import { OperationWatch } from './operation-watch.js';

/** Needs {@link OperationSettings} from the application. */
@Module({
  imports: [DiscoveryModule],
  controllers: [MetricsController, OperationController],
  providers: [Followers, LeftOutEvents, OperationWatch, CommandCounter, FollowerMetrics],
})
export class OperationModule {
  /** With what counts the requests of the server already. */
  static with(metrics: Metrics): DynamicModule {
    return { module: OperationModule, providers: [{ provide: Metrics, useValue: metrics }] };
  }
}
