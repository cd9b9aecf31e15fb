import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { codeOf } from '../database/index.js';
import { Clock, type Instant } from '../kernel/time.js';
import { epochOf } from '../system-clock.js';
import { type Follower, Followers, keyOf } from './followers.js';
import { type LeftOut, LeftOutEvents } from './left-out-events.js';
import { OperationSettings } from './operation-settings.js';
import { StallWatch } from './stall-watch.js';

const EVERY_MS = 5_000;
/** What was seen longer ago than this is not told as if it were now. */
const STALE_MS = 30_000;

export interface WatchedFollower extends Follower {
  /** Age of the oldest event that waits, in milliseconds; 0 when none does. */
  readonly lagMs: number;
  readonly leftOut: LeftOut;
  /** Undefined while all is well. */
  readonly stalledSince: Instant | undefined;
}

/** What was seen in one look at everything that follows the record. */
export interface Look {
  readonly at: Instant;
  readonly followers: readonly WatchedFollower[];
}

const NOTHING: LeftOut = { count: 0, latest: [] };

/** Looks every few seconds whether everything that follows the record does so, and says in the log when one stalls. */
@Injectable()
export class OperationWatch implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('OperationWatch');
  private readonly stalls: StallWatch;
  private readonly everyMs: number;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<Look> | undefined;
  private seen: { readonly look: Look; readonly at: number } | undefined;
  private failing = false;

  constructor(
    private readonly followers: Followers,
    private readonly leftOut: LeftOutEvents,
    private readonly clock: Clock,
    { stallSeconds }: OperationSettings,
  ) {
    this.stalls = new StallWatch(stallSeconds);
    this.everyMs = Math.min(EVERY_MS, (stallSeconds * 1000) / 6);
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look().catch(() => undefined), this.everyMs).unref(); // look() has said why
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.looking?.catch(() => undefined);
  }

  /** The last look that succeeded; undefined when it is too long ago to be told as now. */
  get last(): Look | undefined {
    return this.seen !== undefined && performance.now() - this.seen.at < STALE_MS ? this.seen.look : undefined;
  }

  /** Looks now; those who ask at the same time share one look. Throws when the database or the store cannot be read. */
  look(): Promise<Look> {
    this.looking ??= this.lookOnce().finally(() => (this.looking = undefined));
    return this.looking;
  }

  private async lookOnce(): Promise<Look> {
    try {
      const [followers, leftOut] = await Promise.all([this.followers.all(), this.leftOut.all()]);
      const at = this.clock.now();
      this.announce(followers, at);
      const watched = followers.map((follower) => ({
        ...follower,
        lagMs: follower.waitingSince === undefined ? 0 : Math.max(0, epochOf(at) - epochOf(follower.waitingSince)),
        leftOut: leftOut.get(keyOf(follower)) ?? NOTHING,
        stalledSince: this.stalls.stalledSince(keyOf(follower)),
      }));
      this.seen = { look: { at, followers: watched }, at: performance.now() };
      this.failing = false;
      return this.seen.look;
    } catch (error) {
      this.seen = undefined;
      if (!this.failing) this.logger.warn(`cannot see how far projections and policies are: ${codeOf(error)}`);
      this.failing = true;
      throw error;
    }
  }

  private announce(followers: readonly Follower[], at: Instant): void {
    const standings = followers.map((follower) => ({ ...follower, key: keyOf(follower), waits: follower.behind > 0 }));
    for (const { key, change, since, seconds } of this.stalls.look(standings, at)) {
      const behind = followers.find((follower) => keyOf(follower) === key)?.behind;
      if (change === 'begun') this.logger.error({ behind, since }, `${key} stalls: events wait and it has not moved for ${seconds} s`);
      else this.logger.warn({ since }, `${key} no longer stalls, after ${seconds} s`);
    }
  }
}
