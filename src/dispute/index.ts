export { disputeCommands } from './domain/open-commands.js';
export { APPLICATION_ROLES, TRANSITIONS, type Transition } from './domain/transitions.js';
