import { rm } from 'node:fs/promises';

const tearDown = () => rm(process.env.JIELI_BROWSER_RUN, { recursive: true, force: true });

export { tearDown as default };
