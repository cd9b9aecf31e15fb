// `node --import ./test/support/typescript.js file.ts`: runs TypeScript as Jest does, for child processes and benchmarks.
import { register } from 'node:module';

register('./typescript-hooks.js', import.meta.url);
