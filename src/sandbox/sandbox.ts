import type { Acted, SandboxCall, Scene } from './scene.js';

/**
 * 推演场: the platform's own commands, rules and forms, on a history that is handed in and goes nowhere. It has no way to the
 * record: its store is the scene, its database session is read-only, nothing in it numbers, notifies or runs by itself.
 */
export abstract class Sandbox {
  abstract act(scene: Scene, call: SandboxCall): Promise<Acted>;
}
