import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { OfficerId } from '../../kernel/ids.js';
import type { CastMember } from '../../kernel/register.js';
import { Clock, type Instant } from '../../kernel/time.js';
import { DocumentSerials } from '../../case-writing/index.js';
import { Guests } from '../../organisations/index.js';
import { ReadModelProgress } from '../../http/at-least.js';
import { rememberPrincipal } from '../../http/principal.js';
import { currentScene } from './running-scene.js';

/** It stands where the act is. */
export class SceneClock extends Clock {
  override now(): Instant {
    return currentScene().at;
  }
}

/** Who acts is what the scene says; nobody signs in to a sandbox. */
@Injectable()
export class SceneGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    rememberPrincipal(context.switchToHttp().getRequest<FastifyRequest>(), currentScene().principal);
    return true;
  }
}

/** People of the history are known to its register. */
export class SceneGuests extends Guests {
  override find(officer: OfficerId): CastMember | undefined {
    return currentScene().cast.find((member) => member.officer === officer);
  }
}

/** Papers get a number that no organ ever gives; the series of the organs stay as they are. */
export class SceneSerials extends DocumentSerials {
  override next(): Promise<string> {
    const scene = currentScene();
    scene.numbered += 1;
    return Promise.resolve(`推演${scene.numbered}`);
  }
}

/** There are no read models to wait for. */
export class NothingToWaitFor extends ReadModelProgress {
  override waitFor(): Promise<boolean> {
    return Promise.resolve(true);
  }
}
