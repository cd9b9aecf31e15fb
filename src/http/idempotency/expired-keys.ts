import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { IdempotencyKeys } from './idempotency-keys.js';

const EVERY_MS = 3_600_000;

/** Clears keys older than a day, hourly. */
@Injectable()
export class ExpiredKeys implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private clearing: Promise<void> = Promise.resolve();
  private readonly logger = new Logger('ExpiredKeys');

  constructor(private readonly keys: IdempotencyKeys) {}

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
      await this.keys.forgetExpired();
    } catch (error) {
      this.logger.warn({ err: error }, 'expired keys not cleared');
    }
  }
}
