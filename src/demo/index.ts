export { playWorkedCases } from './play-worked-cases.js';
