import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Roles } from '../../access/index.js';
import { EventStore } from '../../event-store/index.js';
import { Readiness } from '../../http/health/readiness.js';
import { LiveHub } from '../../http/live/live-hub.js';
import { Clock, type Instant } from '../../kernel/time.js';
import { OperationSettings } from '../operation-settings.js';
import { OperationWatch, type WatchedFollower } from '../operation-watch.js';
import { programVersion, storeKindOf } from '../program.js';
import { FollowerDto, InstanceDto, OperationStatusDto } from './operation.dto.js';

/** How the platform runs, for those who keep it running. */
@ApiTags('operation')
@Controller('operation')
export class OperationController {
  private readonly startedAt: Instant;

  constructor(
    private readonly watch: OperationWatch,
    private readonly readiness: Readiness,
    private readonly hub: LiveHub,
    private readonly store: EventStore,
    private readonly settings: OperationSettings,
    clock: Clock,
  ) {
    this.startedAt = clock.now();
  }

  @Get('status')
  @Roles('administrator')
  async status(): Promise<OperationStatusDto> {
    const [{ at, followers }, instance] = await Promise.all([this.watch.look(), this.instance()]);
    return {
      at,
      stallSeconds: this.settings.stallSeconds,
      instance,
      projections: followers.filter(({ kind }) => kind === 'projection').map(followerDtoOf),
      policies: followers.filter(({ kind }) => kind === 'policy').map(followerDtoOf),
    };
  }

  private async instance(): Promise<InstanceDto> {
    const checks = await this.readiness.look();
    return {
      version: programVersion,
      node: process.version,
      startedAt: this.startedAt,
      store: storeKindOf(this.store),
      checks: Object.entries(checks).map(([name, ok]) => ({ name, ok })),
      pagesOpen: this.hub.connections,
    };
  }
}

const followerDtoOf = ({
  name,
  label,
  version,
  position,
  behind,
  more,
  waitingSince,
  lagMs,
  movedAt,
  stalledSince,
  leftOut,
}: WatchedFollower): FollowerDto => ({
  name,
  label,
  ...(version?.rows === undefined ? {} : { version: version.rows }),
  ...(version === undefined ? {} : { programVersion: version.program }),
  position,
  behind,
  more,
  ...(waitingSince === undefined ? {} : { waitingSince }),
  lagMs,
  ...(movedAt === undefined ? {} : { movedAt }),
  ...(stalledSince === undefined ? {} : { stalledSince }),
  failureCount: leftOut.count,
  failures: [...leftOut.latest],
});
