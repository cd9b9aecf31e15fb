import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Sessions } from '../sessions/sessions.js';
import { SignInLimits } from './sign-in-limits.js';

const EVERY_MS = 3_600_000;

/** Clears sessions that are over and old failed sign-ins, hourly. */
@Injectable()
export class ExpiredSignIns implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private clearing: Promise<void> = Promise.resolve();
  private readonly logger = new Logger('ExpiredSignIns');

  constructor(
    private readonly sessions: Sessions,
    private readonly limits: SignInLimits,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.clearing = this.clear();
    }, EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.clearing;
  }

  private async clear(): Promise<void> {
    try {
      await this.sessions.forgetExpired();
      await this.limits.forgetExpired();
    } catch (error) {
      this.logger.warn({ err: error }, 'expired sign-ins not cleared');
    }
  }
}
