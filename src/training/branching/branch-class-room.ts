import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ClassId, OfficerId } from '../../kernel/ids.js';
import { Clock } from '../../kernel/time.js';
import { BranchAudience, type ClassRoom } from '../../replay/branches/index.js';
import { ClassReader, ClassesQuery, phaseAt } from '../classes/index.js';

/** Classes as branches are shared with them. Trainees see what was shared once the class is over: a branch tells what really happened. */
@Injectable()
export class BranchClassRoom implements ClassRoom, OnModuleInit {
  constructor(
    private readonly audience: BranchAudience,
    private readonly classes: ClassReader,
    private readonly query: ClassesQuery,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.audience.register(this);
  }

  async runBy(classId: ClassId, officer: OfficerId): Promise<string | undefined> {
    const found = await this.classes.find(classId);
    return found?.training.openedBy === officer ? found.training.title : undefined;
  }

  async nameOf(classId: ClassId): Promise<string | undefined> {
    return (await this.classes.find(classId))?.training.title;
  }

  async over(officer: OfficerId): Promise<ReadonlySet<ClassId>> {
    const now = this.clock.now();
    const attended = await this.query.ofTrainee(officer);
    return new Set(attended.filter((one) => phaseAt(one, now) === 'over').map(({ classId }) => classId));
  }
}
