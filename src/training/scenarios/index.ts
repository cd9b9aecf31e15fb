export { readScenarioExample } from './scenario-example.js';
export type { PlayedScenario, ScenarioFault } from './scenario.js';
export { type CheckedScenario, ScenarioPlayer } from './scenario-player.js';
export { ScenariosModule } from './scenarios.module.js';
