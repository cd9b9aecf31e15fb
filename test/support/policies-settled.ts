import { setTimeout as sleep } from 'node:timers/promises';
import { PolicyRunner } from '../../src/policies/index.js';
import type { TestApp } from './app.js';
import { endOfRecord } from './end-of-record.js';

/**
 * Waits until every policy that events drive has done what it does by itself, so that only a request can store what comes next. What
 * one of them stored while it was looked at may still move another: the record must end where it ended before the look.
 */
export const policiesSettled = async ({ app }: TestApp): Promise<void> => {
  let before = await endOfRecord(app);
  for (let tries = 0; tries < 300; tries += 1) {
    const lags = await app.get(PolicyRunner).lag();
    const end = await endOfRecord(app);
    if (end === before && lags.every(({ name, behind }) => behind === 0 || name.endsWith('-watch'))) return;
    if (end === before) await sleep(100);
    before = end;
  }
  throw new Error('the policies did not settle');
};
