export { competenceOn, stepCompetences, type CompetenceSources } from './competence/step-competence.js';
export { type SucceedOrgan, hasPartIn, succeed, succession } from './domain/succeed.js';
export { SuccessionModule } from './succession.module.js';
export { SuccessionWatch } from './policies/succession-watch.js';
