export { consultationCommands } from './domain/open-commands.js';
export { REQUEST_ROLES, TRANSITIONS, type Transition } from './domain/transitions.js';
