import { Injectable } from '@nestjs/common';
import type { ClassId, OfficerId } from '../../kernel/ids.js';

/** 培训班 as far as branches are shared with them; the context that runs classes tells. */
export interface ClassRoom {
  /** The class by its name, when the person runs it and so may share with it. */
  runBy(classId: ClassId, officer: OfficerId): Promise<string | undefined>;
  nameOf(classId: ClassId): Promise<string | undefined>;
  /** Classes that the person took part in and that are over: a branch tells what really happened, which a class must not know before. */
  over(officer: OfficerId): Promise<ReadonlySet<ClassId>>;
}

/** Classes with which branches can be shared; none until a context that runs them has said so. */
@Injectable()
export class BranchAudience implements ClassRoom {
  #room: ClassRoom | undefined;

  register(room: ClassRoom): void {
    this.#room = room;
  }

  async runBy(classId: ClassId, officer: OfficerId): Promise<string | undefined> {
    return this.#room?.runBy(classId, officer);
  }

  async nameOf(classId: ClassId): Promise<string | undefined> {
    return this.#room?.nameOf(classId);
  }

  async over(officer: OfficerId): Promise<ReadonlySet<ClassId>> {
    return (await this.#room?.over(officer)) ?? new Set<ClassId>();
  }
}
