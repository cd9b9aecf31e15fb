import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config.js';

export interface PreparationContext {
  readonly app: NestFastifyApplication;
  readonly config: Config;
  /** The database the application uses, with the application's rights. */
  readonly databaseUrl: string;
  /** A line of progress, in Chinese. */
  readonly say: (line: string) => void;
}

/** Something that must be there before the page opens. Runs at every start and does only what is missing. */
export interface Preparation {
  /** Shown while it runs, in Chinese. */
  readonly label: string;
  /** Only for the demonstration. */
  readonly demoOnly: boolean;
  run(context: PreparationContext): Promise<void>;
}
