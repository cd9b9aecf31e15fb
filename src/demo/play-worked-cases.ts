import { createApp } from '../app.js';
import type { Config } from '../config.js';
import { readOfficerSeed } from '../organisations/index.js';
import { SEED_FOLDER } from '../seed-folder.js';
import { currentCases } from './stories/current-cases.js';
import { Player } from './player.js';
import { StageClock } from './stage-clock.js';
import { STORIES } from './stories.js';
import type { Instant } from '../kernel/time.js';

/** Plays what is missing of the worked cases, on an application of its own whose clock follows the stories. */
export const playWorkedCases = async (config: Config, databaseUrl: string, now: Instant): Promise<number> => {
  const clock = new StageClock();
  const app = await createApp({ config: { ...config, logLevel: 'error' }, databaseUrl, clock, watchClocks: false });
  try {
    await app.init();
    const player = new Player(app, clock, await readOfficerSeed(SEED_FOLDER));
    return await player.play([...STORIES.map((story) => story(player.cast)), ...currentCases(player.cast, now)]);
  } finally {
    await app.close();
  }
};
