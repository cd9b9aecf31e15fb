import { AsyncLocalStorage } from 'node:async_hooks';
import type { Principal } from '../../http/principal.js';
import type { CastMember } from '../../kernel/register.js';
import type { Instant } from '../../kernel/time.js';
import type { SceneStore } from './scene-store.js';

/** What the stage sees of the world while one act is played. */
export interface RunningScene {
  readonly store: SceneStore;
  readonly principal: Principal;
  readonly cast: readonly CastMember[];
  readonly at: Instant;
  /** Papers numbered in this act so far. */
  numbered: number;
}

const scenes = new AsyncLocalStorage<RunningScene>();

export const playing = <Answer>(scene: RunningScene, act: () => Promise<Answer>): Promise<Answer> => scenes.run(scene, act);

/** Throws when the stage is asked for something outside an act: there is nothing that it could mean. */
export const currentScene = (): RunningScene => {
  const scene = scenes.getStore();
  if (scene === undefined) throw new Error('the sandbox plays nothing');
  return scene;
};
