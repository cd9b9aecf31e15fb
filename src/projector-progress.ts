import { Injectable } from '@nestjs/common';
import { ReadModelProgress } from './http/at-least.js';
import type { Position } from './kernel/ids.js';
import { NotCaughtUp, Projector } from './projections/index.js';

/** How far the projections of this instance are. */
@Injectable()
export class ProjectorProgress extends ReadModelProgress {
  constructor(private readonly projector: Projector) {
    super();
  }

  override async waitFor(position: Position, milliseconds: number): Promise<boolean> {
    try {
      await this.projector.awaitPosition(position, undefined, milliseconds);
      return true;
    } catch (error) {
      if (error instanceof NotCaughtUp) return false;
      throw error;
    }
  }
}
