import type { Person } from './person.js';
import { picture } from './pictures.js';

/**
 * Steps of one story, each a test of its own and each standing on the one before: after a failure the rest fails at once
 * instead of waiting for pages that will not come. Every screen is kept as it was when it failed.
 */
export const story = (people: ReadonlyMap<string, Person>) => {
  let failed: string | undefined;
  return (name: string, act: () => Promise<void>): void =>
    it(name, async () => {
      if (failed !== undefined) throw new Error(`not reached: “${failed}” failed`);
      failed = name;
      try {
        await act();
      } catch (error) {
        await Promise.all([...people].map(([who, { page }]) => picture(page, `failed/${who}`).catch(() => undefined)));
        throw error;
      }
      failed = undefined;
    });
};
