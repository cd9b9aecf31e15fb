import type { Page } from 'playwright-core';

/** What went wrong in a page while somebody used it: errors of its code, requests that failed, answers that were refusals. */
export interface Faults {
  readonly all: readonly string[];
  /** Forgets what was provoked on purpose, or only the answers of this status. */
  forget(status?: number): void;
}

export const watchFaults = (page: Page): Faults => {
  let all: string[] = [];
  const note = (fault: string): void => void all.push(`${new URL(page.url()).pathname}: ${fault}`);
  page.on('pageerror', (error) => note(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') note(`console ${message.type()} ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    // The page lets go of reads that nobody waits for any more, and of the stream when it is left.
    const failure = request.failure()?.errorText ?? '';
    if (failure !== 'net::ERR_ABORTED') note(`${request.method()} ${request.url()} failed: ${failure}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.request().method()} ${response.url()} answered ${response.status()}`);
  });
  return {
    get all() {
      return all;
    },
    forget: (status) =>
      void (all = status === undefined ? [] : all.filter((fault) => !new RegExp(`answered ${status}$|status of ${status} `).test(fault))),
  };
};
