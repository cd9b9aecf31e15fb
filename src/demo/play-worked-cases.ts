import { createApp } from '../app.js';
import type { Config } from '../config.js';
import type { EventStore } from '../event-store/index.js';
import { readOfficerSeed } from '../organisations/index.js';
import { SEED_FOLDER } from '../seed-folder.js';
import { Player, unfinished } from './player.js';
import { castOf } from './script.js';
import { StageClock } from './stage-clock.js';
import { storiesOf } from './stories.js';
import type { Instant } from '../kernel/time.js';
import { playTraining, trainingIsPlayed } from './training/play-training.js';

export interface Stage {
  readonly config: Config;
  readonly databaseUrl: string;
  /** Of the application that shows them. */
  readonly record: EventStore;
}

/** Plays what is missing of the worked cases, on an application of its own whose clock follows the stories. */
export const playWorkedCases = async ({ config, databaseUrl, record }: Stage, now: Instant): Promise<number> => {
  const officers = await readOfficerSeed(SEED_FOLDER);
  const stories = storiesOf(castOf(officers), now);
  const played = (await unfinished(stories, record)).length === 0;
  if (played && (await trainingIsPlayed(record))) return 0;
  const clock = new StageClock();
  const app = await createApp({ config: { ...config, logLevel: 'error' }, databaseUrl, clock, watchClocks: false });
  try {
    await app.init();
    const steps = await new Player(app, clock, officers).play(stories);
    return steps + (await playTraining(app, clock, officers, now));
  } finally {
    await app.close();
  }
};
