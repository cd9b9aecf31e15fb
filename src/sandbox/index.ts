export { Sandbox } from './sandbox.js';
export type { Acted, SandboxCall, Scene } from './scene.js';
export { SandboxModule } from './sandbox.module.js';
