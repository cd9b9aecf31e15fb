import { setTimeout as sleep } from 'node:timers/promises';
import { PolicyRunner } from '../../src/policies/index.js';
import type { TestApp } from './app.js';

/** Waits until every policy that events drive has done what it does by itself, so that only a request can store what comes next. */
export const policiesSettled = async ({ app }: TestApp): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    const lags = await app.get(PolicyRunner).lag();
    if (lags.every(({ name, behind }) => behind === 0 || name.endsWith('-watch'))) return;
    await sleep(100);
  }
  throw new Error('the policies did not settle');
};
