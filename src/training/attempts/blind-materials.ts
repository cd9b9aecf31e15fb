import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { CastMember } from '../../kernel/register.js';
import { Rejection } from '../../kernel/rejection.js';
import { Clock } from '../../kernel/time.js';
import type { History } from '../../docket/index.js';
import type { Material } from '../materials/materials.js';
import { Materials } from '../materials/materials.js';
import type { ReadAttempt } from './attempt-reader.js';
import { endingAt } from './domain/attempt.js';
import { type ReachedPart, duePoint, reachedParts } from './domain/progress.js';

/** What a trainee may know of one part: nothing behind `history` leaves this file. */
export interface BlindPart {
  readonly part: number;
  readonly cast: readonly CastMember[];
  readonly history: History;
}

/** The one place where a material is opened for a trainee, and cut off where the trainee is. */
@Injectable()
export class BlindMaterials {
  constructor(
    private readonly modules: ModuleRef,
    private readonly clock: Clock,
  ) {}

  /** Undefined for a part that was not reached, or that does not exist: nothing tells the two apart. */
  async part(read: ReadAttempt, part: number): Promise<BlindPart | undefined> {
    const reached = this.reached(read).find((one) => one.part === part);
    return reached && this.cut(reached);
  }

  async parts(read: ReadAttempt): Promise<readonly BlindPart[]> {
    return Promise.all(this.reached(read).map((reached) => this.cut(reached)));
  }

  /**
   * The material of the point that is due, for the grader. Where trainees are told at once, it ends where they will stand after
   * the answer, so that no verdict can speak of what they have not seen.
   */
  async forGrading({ attempt, training, content }: ReadAttempt): Promise<Material | undefined> {
    const answered = attempt.answers.length;
    const due = duePoint(content, answered);
    if (due === undefined) return undefined;
    const material = await this.whole(due);
    if (training.feedback === 'at-the-end') return material;
    const then = reachedParts(content, answered + 1, false).find(({ part }) => part === due.part);
    return { ...material, history: material.history.slice(0, then?.upTo) };
  }

  private reached({ attempt, content }: ReadAttempt): readonly ReachedPart[] {
    return reachedParts(content, attempt.answers.length, endingAt(attempt, this.clock.now()) !== undefined);
  }

  private async cut(reached: ReachedPart): Promise<BlindPart> {
    const { cast, history } = await this.whole(reached);
    return { part: reached.part, cast, history: history.slice(0, reached.upTo) };
  }

  private async whole({ materialId }: Pick<ReachedPart, 'materialId'>): Promise<Material> {
    const material = await this.kept()?.find(materialId);
    if (material === undefined) throw new Rejection('attempt/course-withdrawn');
    return material;
  }

  /** Of whichever module of the application keeps them. */
  private kept(): Materials | undefined {
    try {
      return this.modules.get<Materials>(Materials, { strict: false });
    } catch {
      return undefined;
    }
  }
}
